"""A page of HTML → the text that a browser shows of it, and what the page says of itself (MODEL 4.1).

The offsets and the checksum of a release that is stored as HTML are those of this text.
"""

from __future__ import annotations

from ...tuples import NamedTuple
from ..damage import Unreadable


class Page(NamedTuple):
    """The text of a page, and what its head says of it; what is not said is empty.

    ``lang``: as written, a BCP 47 tag if the page is right; ``title``: of the window, often with the name of the site;
    ``heading``: the title of the text itself (og:title); ``url``: its canonical address; ``published``: YYYY-MM-DD.
    ``site``: the name of the site, as it says itself or behind the title of the window.
    """

    text: str
    lang: str = ""
    title: str = ""
    heading: str = ""
    url: str = ""
    published: str = ""
    site: str = ""


def text_of_html(data: bytes) -> Page:
    """The text of a page in these bytes. Raises ``Unreadable`` where they cannot be decoded or hold no text."""
    from .about import about
    from .parsing import decoded, parsed
    from .region import region
    from .writing import written

    page = parsed(decoded(data))
    known = about(page)
    if page.body is None:
        raise Unreadable("the page consists of frames", "save the page that is in the frame")
    part = region(page.body, (known.title, known.heading))
    text = written(part)
    if not text:
        raise Unreadable("the page contains no text (a script may draw it)")
    return known._replace(text=text)
