"""What is kept of short texts: each is worked out once, and a long one holds no memory."""

from validator.system.memo import of_short_texts


def test_a_short_text_is_worked_out_once_for_each_way_to_ask_and_a_long_one_each_time() -> None:
    asked: list[tuple[int, str]] = []

    @of_short_texts(8)
    def work(text: str, lang: str) -> str:
        asked.append((len(text), lang))
        return text.upper() + lang

    assert [work("june", "en"), work("june", "en"), work("june", "fr")] == ["JUNEen", "JUNEen", "JUNEfr"]
    assert asked == [(4, "en"), (4, "fr")]
    long = "x" * 201
    assert work(long, "en") == work(long, "en")
    assert asked[2:] == [(201, "en"), (201, "en")]


def test_no_more_texts_are_kept_than_was_said() -> None:
    asked = []

    @of_short_texts(2)
    def work(text: str) -> str:
        asked.append(text)
        return text

    for text in ("a", "b", "c", "b", "a"):
        work(text)
    assert asked == ["a", "b", "c", "a"]
