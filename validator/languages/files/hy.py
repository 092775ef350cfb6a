"""Armenian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Speakers

LANGUAGE = Language(
    name="Armenian",
    day_endings="ին, ն, ի, ից, ը",
    year_first=True,
    names="inflected",
    signing="ստորագր*",
    entry_into_force="ուժի մեջ",
    bounds="մինչև, մինչեւ",
    bounds_behind="թվականի վերջը, թ. վերջը, թվականի ավարտը, թվականը, թ",
    bounds_of_ends="թվականի վերջը, թ. վերջը, թվականի ավարտը",
    page=Page(
        office=r"[^.:;!?]+\s+նախարարություն",
        date="ամսաթիվ, հրապարակվել է",
        share="կիսվել, տպել, վերադառնալ",
        related="նմանատիպ նորություններ, այլ նորություններ",
        source="աղբյուր",
    ),
    adds_endings=True,
    speakers=Speakers(
        passives="կողմից, *վեց, *վել, *վում, ստացավ, ստացել",
    ),
)
