"""``jco check --fix``: which fixes are sure, and which are left to somebody who looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from sets import Jco, put
from support import ROOT, examples

from validator.editing.fixes import proposals
from validator.editing.fixes.rounds import fix_all
from validator.release.finding import beside
from validator.report import pipeline
from validator.report.report import Report

MINIMAL = (ROOT / "samples" / "minimal.yaml").read_text("utf-8")


def check(data: bytes) -> Report:
    return pipeline.check(data, "minimal.yaml", "2026-11-23")


def with_kind(word: str) -> str:
    return MINIMAL.replace("kind: discuss", f"kind: {word}")


def fixed(text: str, *, unsafe: bool = False) -> str:
    return fix_all(text.encode(), check, unsafe=unsafe).data.decode()


@pytest.mark.parametrize(
    "text",
    [
        *map(with_kind, ["dismiss", "except", "form", "Lee"]),
        *(
            MINIMAL.replace("    by: all\n", f"    by: all\n    {line}\n")
            for line in ["who: Lee", "strength: form", "host: MLT", "person: x", "starts: held", "re_f: x", "evens: 1"]
        ),
        *(
            MINIMAL.replace("  lang: en\n", f"  lang: en\n  {line}\n")
            for line in ["published: 2026-05-08", "country: MLT", "project: 3"]
        ),
        MINIMAL.replace("  publisher:", "  published:"),
        MINIMAL.replace("  date: 2026-05-06", "  date: 2026-05-06\n  status: hold"),
        MINIMAL.replace("  date: 2026-05-06", "  date: 2026-05-06\n  place: {city: Apia, county: Tuamasaga}"),
    ],
)
def test_a_word_that_is_another_one_is_no_slip(text: str) -> None:
    assert check(text.encode()).diagnostics
    assert fixed(text) == text


@pytest.mark.parametrize(
    "word", ["Discuss", "dis-cuss", "discsus", "disscuss", "discus", "dicuss", "discusss", "discusses", "discussed"]
)
def test_a_slip_of_typing_and_another_form_of_a_verb_are_fixed(word: str) -> None:
    assert fixed(with_kind(word)) == MINIMAL


@pytest.mark.parametrize("word", ["dismiss", "discurs", "siscuss"])
def test_another_letter_is_offered_as_unsafe(word: str) -> None:
    assert fixed(with_kind(word), unsafe=True) == MINIMAL


@pytest.mark.parametrize("unsafe", [False, True])
@pytest.mark.parametrize("keys", [("whta", "waht"), ("What", "waht"), ("what", "waht")])
def test_a_field_that_two_keys_are_near_to_is_given_to_neither(keys: tuple[str, str], unsafe: bool) -> None:
    text = MINIMAL.replace("    what: Cooperation", f"    {keys[0]}: Cooperation in ports\n    {keys[1]}: Cooperation")
    assert [each.pointer for each in check(text.encode()).diagnostics if each.rule.code == "SCH002"]
    assert fixed(text, unsafe=unsafe) == text


def test_an_id_that_two_declared_ones_are_near_to_is_not_sure() -> None:
    people = "people:\n  {}: {{name: Ana Tora, party: MLT, post: Minister, role: co-chair}}\n"
    one = MINIMAL.replace("outcomes:\n", people.format("tora") + "outcomes:\n").replace("by: all", "by: tora2")
    assert fixed(one) == one  # a number makes another name
    one = one.replace("tora2", "torra")
    assert "by: tora\n" in fixed(one)
    two = one.replace("people:\n", people.format("corra"))
    assert fixed(two) == two
    assert [hint.fix.safe for _, hint in proposals(check(two.encode()))] in ([], [False])


@pytest.mark.parametrize("sign", ["\u200c", "\u200d", "\u200e", "\u00ad"])
def test_a_quote_as_the_release_has_it_keeps_its_unseen_signs(sign: str, tmp_path: Path) -> None:
    """Persian and Sinhala are misspelt without the joiners."""
    words = f"agreed on fish{sign}eries"
    (tmp_path / "a.txt").write_text(f"Malta and Samoa hold Joint Committee\n\nThe sides {words} today.\n", "utf-8")
    text = MINIMAL.replace(
        "  paragraphs: 1 # or `file`, the stored text: then every quote is checked\n", "  file: a.txt\n"
    )
    for quote, after in ((words, words), (f"agreed on fish{sign}eries today", None), ("agreed on fisheries", None)):
        written = text.replace("    para: 1", f"    quote: {quote}\n    para: 1")
        path = tmp_path / "a.yaml"

        def with_text(data: bytes, path: Path = path) -> Report:
            return pipeline.check(data, path.name, "2026-11-23", around=beside(str(path)))

        done = fix_all(written.encode(), with_text, unsafe=False)
        assert not any(each.rule.code.startswith("EVD002") for each in done.report.diagnostics)
        if after or sign in quote:
            assert done.data.decode() == written
        elif sign != "\u00ad":
            assert words in done.data.decode()


@pytest.mark.parametrize("words", [["--fix"], ["--fix", "--write-baseline", "--select", "SCH"]])
def test_a_baseline_that_cannot_be_read_is_refused_before_a_file_is_written(jco_here: Jco, words: list[str]) -> None:
    put("jco.toml", 'folders = ["annotations"]\nbaseline = "known.json"\n')
    put("known.json", "{")
    put("annotations/minimal.yaml", with_kind("discussed"))
    done = jco_here("check", *words)
    assert done.exit_code == 2 and "CFG001" in done.stdout and "nothing was checked" in done.stderr
    assert Path("annotations/minimal.yaml").read_text("utf-8") == with_kind("discussed")


def test_a_baseline_without_a_name_is_refused_before_a_file_is_written(jco_here: Jco) -> None:
    put("annotations/minimal.yaml", with_kind("discussed"))
    assert jco_here("check", "--fix", "--write-baseline", "annotations").exit_code == 2
    assert Path("annotations/minimal.yaml").read_text("utf-8") == with_kind("discussed")


def test_what_writes_nothing_writes_no_baseline(jco_here: Jco) -> None:
    put("annotations/minimal.yaml", with_kind("discussed"))
    done = jco_here("check", "--diff", "--write-baseline", "--baseline", "known.json", "annotations")
    assert done.exit_code == 2 and "--write-baseline" in done.stderr
    assert not Path("known.json").exists()


HEAD, _, REST = MINIMAL.partition("  - kind: discuss\n")
TAIL = "annotation:" + REST.partition("annotation:")[2]
OUTCOME = "  - kind: discussed\n    by: all\n    waht: Cooperation {}\n    topics: trade\n    para: 1\n"


SIZE = examples(60, times=3)
MIDDLE, LAST = SIZE // 2, SIZE - 1


def many(worse: set[int]) -> str:
    """Outcomes with three slips each; of some the fix of a slip would bring more errors than it ends."""
    outcomes = [
        OUTCOME.format(number).replace("topics: trade", "too: [nobody, noone]" if number in worse else "topics: trade")
        for number in range(SIZE)
    ]
    return HEAD + "".join(outcomes) + TAIL + "derived: {paragraphs: 1}\n"


@pytest.mark.parametrize("worse", [{MIDDLE}, {0, MIDDLE, LAST}, set(range(0, SIZE, 3))], ids=len)
def test_a_fix_that_makes_it_worse_is_found_in_few_checks_and_hinders_no_other(worse: set[int]) -> None:
    sizes = []

    def counted(data: bytes) -> Report:
        sizes.append(len(data))
        return check(data)

    done = fix_all(many(worse).encode(), counted, unsafe=False)
    text = done.data.decode()
    assert text.count("too:") == len(worse) and " to:" not in text
    assert "waht" not in text and "discussed" not in text and "topics" not in text and "derived" not in text
    assert done.fixed == 3 * SIZE - len(worse) + 1
    assert len(sizes) <= 4 + 2 * min(len(worse), 8) + 1


@pytest.mark.parametrize("refused", [0, MIDDLE, LAST])
def test_a_fix_that_nothing_points_to_is_found_by_halves(refused: int) -> None:
    calls = []

    def whimsical(data: bytes) -> Report:
        calls.append(len(data))
        return check(b"" if f"    what: Cooperation {refused}\n".encode() in data else data)

    done = fix_all(many(set()).encode(), whimsical, unsafe=False)
    assert done.data.decode().count("waht") == 1 and f"waht: Cooperation {refused}\n" in done.data.decode()
    assert done.fixed == 3 * SIZE and len(calls) <= 24


@pytest.mark.parametrize("line", ["  ordinal: '4'", '  ordinal: "4"'])
def test_a_number_in_quotes_is_written_without_them(line: str) -> None:
    text = MINIMAL.replace("  date: 2026-05-06", f"{line}\n  date: 2026-05-06")
    assert [
        found.help.partition(".")[0] for found in check(text.encode()).diagnostics if found.severity == "error"
    ] == ["write 4"]
    assert fixed(text) == text.replace(line, "  ordinal: 4")
