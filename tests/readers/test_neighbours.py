"""Numbers of the session before or after, by the words around them, in each language that is read."""

from __future__ import annotations

import pytest

from validator.languages.neighbours import is_another
from validator.languages.ordinals import session_ordinals

ANOTHER = [
    ("en", "At the last session, the 6th session of the Committee"),
    ("fr", "lors de la précédente, la sixième session"),
    ("fr", "la sixième session précédente"),
    ("es", "la VI Reunión anterior de la Comisión"),
    ("pt", "na última sessão, a 6.ª sessão"),
    ("de", "Die letzte – dreizehnte – Tagung war"),
    ("ru", "Предыдущее, шестое заседание комиссии прошло"),
    ("mn", "дараагийн буюу 8 дахь удаагийн хуралдааныг"),
    ("tr", "bir önceki 6. Dönem Toplantısı"),
    ("ar", "الدورة السادسة السابقة"),
    ("vi", "Kỳ họp lần thứ 6 trước đó"),
    ("id", "SKB ke-6 sebelumnya"),
    ("ko", "지난 제6차 회의에서"),
    ("ja", "次回（第８回）会合は"),
    ("zh", "下次会议（第八次会议）"),
]
THIS = [
    ("en", "The 7th session followed the previous one"),
    ("fr", "la septième session, qui suit la précédente"),
    ("ru", "очередное, седьмое, заседание"),
    ("zh", "上一次会议。第七次会议"),
    ("ar", "الدورة السابعة للجنة"),
    ("ko", "제7차 회의"),
]


@pytest.mark.parametrize(("lang", "text"), ANOTHER)
def test_the_session_before_or_after_is_told_by_a_word_beside_its_number(lang: str, text: str) -> None:
    found = session_ordinals(text, lang, quoted=True)
    assert found and all(is_another(text, one.start, one.end, lang) for one in found)


@pytest.mark.parametrize(("lang", "text"), THIS)
def test_this_session_is_not_taken_for_another(lang: str, text: str) -> None:
    found = session_ordinals(text, lang, quoted=True)
    assert found and not any(is_another(text, one.start, one.end, lang) for one in found)
