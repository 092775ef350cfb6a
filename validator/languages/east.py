"""Sessions in Korean, Japanese and Chinese: the counting sign says most, and words are not apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from .numerals import han


class Signs(NamedTuple):
    """Regular expressions of one language."""

    number: str  # group 1: the number
    session: str  # words for session, meeting, committee
    gap: str  # what may stand between, sign by sign
    block: str  # in the gap or the word: something else is counted
    others: str  # right before: the session is one of these bodies


_DIGITS = r"[0-9]{1,3}|[〇零一二三四五六七八九十百两兩]{1,6}"
TABLES = {
    "ko": Signs(
        # 제2차관 is a vice minister, 2차전지 a battery, 1회용 disposable
        number=r"(?<![\d.,·~∼/-])(?<!\d[,·~] )(?:제\s?)?([0-9]{1,3})\s?"
        r"(?:차(?![관원량례로선별도장세단고액익적산전])|회(?![의사원담복로귀피전수고장동비견용]))",
        session=r"공동위|혼성위|혼합위|합동위|협력위|위원회|협의회|회의|회기",
        gap=r"[^.。\n,;:!?]",
        block=r"산업|전지|대전|정상|핵실험|당대회|개년|계획|실무|분과|소위|준비|협상|라운드|유엔|총회|추경|방문|방한|주년|기념"
        r"|포럼|대화|계기|차관|장관|안보리|인권|(?<!협)의회|국회|피해|감염|접종|진료|[을를은는] |에서 ",
        others="유엔|총회|안보리|국회|(?<!협)의회|당대회|이사회"
        r"|(?:분과|소위|실무|작업반)(?:위원회|위|협의회|회의|그룹|반)?\s?\Z",
    ),
    "ja": Signs(
        number=rf"第\s?({_DIGITS})\s?[回次](?![目産])",
        session=r"委員会|会合|会議|協議会",
        gap=r"[^。、！？\n]",
        block=r"首脳|サミット|総会|大戦|四半期|作業部会|分科|小委|準備|交渉|国連|(?<!協)議会|国会|中央|安保理|[をがは]|訪",
        others=r"国連|国会|総会|安保理|中央|理事会|(?:分科会|作業部会|小委員会|ワーキンググループ)の?\Z",
    ),
    "zh": Signs(
        number=rf"第\s?({_DIGITS})\s?[次届屆轮輪](?!产业|工业|產業|工業|世界)",
        session=r"会议|會議|委员会|委員會|联委会|聯委會|混委会|混委會|例会|例會",
        gap=r"[^，。；：！？、\n]",
        block=r"中央|全国|全國|人民代表|人大|政协|政協|联合国|聯合國|大会|大會|峰会|峰會|首脑|領導人|领导人|工作组|工作組"
        r"|分委|小组|小組|访|訪|谈判|談判|磋商|出席|参加|參加|举行|舉行|召开|召開|主持|期间|期間|安理会|安理會|人权|人權",
        others="人大|人民代表|中央|全国|全國|联合国|聯合國|大会|大會|政协|政協|安理会|安理會|理事会|理事會"
        r"|(?:分委(?:员|員)?[会會]|工作[组組]|小[组組])\Z",
    ),
}
_ORDER = "[前次今]回|[上下本][次届屆]|차기|지난|이번"  # 次回（第８回）
_NEAR = 12  # signs before the number
_FAR = 40  # signs between the number and the word


def numbers(text: str, lang: str) -> Iterator[tuple[int, int, int]]:
    """(number, start, end) of what is counted with the sign for sessions."""
    for match in _pattern(TABLES[lang].number).finditer(text):
        value = han(match[1])
        if value:
            yield value, match.start(), match.end()


def counts_session(text: str, start: int, end: int, lang: str) -> bool:
    """Whether the number at these offsets counts a session: a word for it follows, or nothing else stands there."""
    if len(text) <= _FAR and not (text[:start] + text[end:]).strip(" \t\n.,()（）「」『』\"'“”"):
        return True
    table = TABLES[lang]
    before = text[max(0, start - _NEAR) : start]
    if text.startswith((")", "）"), end) and _pattern(rf"(?:{table.session}|{_ORDER})\s?[(（]\Z").search(before):
        return True
    if _pattern(table.others).search(before):
        return False
    match = _pattern(f"{table.gap}{{0,{_FAR}}}?(?:{table.session})").match(text, end)
    return match is not None and not _pattern(table.block).search(match[0])


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
