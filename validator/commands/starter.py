"""What the files of ``jco init`` say in this repository, and what of it a file that is there already lacks."""

from __future__ import annotations

import json
import os
import re

from ..config import Config
from ..system.patterns import lazy
from ..tuples import NamedTuple

_STARTER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "template", "starter")
_UNKNOWN, _KNOWN = "@UNKNOWN@ ", "@KNOWN@ "
"""What begins a line that is written only where nobody said where jco is installed from, or only where somebody did."""
_BUILD = "/build/\n"  # where README puts tables; kept out of .gitignore where data lies in it
EXAMPLE = "git+https://example.org/jco@v0.1.0"


class Layout(NamedTuple):
    """The folders of a repository, as seen from it: those that its configuration names, else the usual ones.

    ``names_output``: whether the configuration names the folder of the JSON. ``origin``: where jco is installed from,
    "" where nobody said so. ``settings``: the files of the configuration and of the baseline.
    """

    folders: tuple[str, ...] = ("annotations",)
    texts: str = "texts"
    output: str = "json"
    names_output: bool = True
    origin: str = ""
    settings: tuple[str, ...] = ("jco.toml", "jco-baseline.json")


def layout(config: Config | None, folder: str, origin: str, name: str = "") -> Layout:
    """The folders of the repository at ``folder``; ``name``: the file of its configuration."""
    usual = Layout(origin=origin)
    if config is None:
        return usual
    baseline = _below(config.baseline, folder) if config.baseline else usual.settings[1]
    return Layout(
        tuple(dict.fromkeys(_folder(path, folder) for path in config.folders)) or usual.folders,
        _below(config.sources[0], folder) if config.sources else usual.texts,
        _below(config.output, folder) if config.output else usual.output,
        bool(config.output),
        origin,
        (name or usual.settings[0], baseline),
    )


def _folder(path: str, folder: str) -> str:
    """The folder that is named, or that of the file that is."""
    below = _below(path, folder)
    is_file = below.endswith((".yaml", ".yml")) and not os.path.isdir(path)
    return os.path.dirname(below) or os.curdir if is_file else below


def _below(path: str, folder: str) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")


def made(name: str, its: Layout) -> bytes:
    """A file of the starter as it is written in this repository."""
    with open(os.path.join(_STARTER, name), encoding="utf-8") as stream:
        text = stream.read()
    for mark, is_kept in ((_UNKNOWN, not its.origin), (_KNOWN, bool(its.origin))):
        text = text.replace(mark, "") if is_kept else re.sub(f"(?m)^ *(?:# )?{mark}.*\n", "", text)
    words = _words(its)
    return re.sub("@([A-Z]+)@", lambda found: words[found[1]], text).encode("utf-8")


def _words(its: Layout) -> dict[str, str]:
    globs = [_glob(folder, "**/*.yaml") for folder in its.folders]
    data = (*its.folders, its.texts, its.output)
    return {
        "ANNOTATIONS": its.folders[0],
        "TEXTS": its.texts,
        "JSON": its.output,
        "FILES": "'{}'".format(_concerned(its).replace("'", "''")),
        "GLOBS": json.dumps(globs if len(globs) > 1 else globs[0], ensure_ascii=False),
        "FOLDER": json.dumps(its.folders[0], ensure_ascii=False),
        "TEXTFILES": _attribute(_glob(its.texts, "**" if its.texts != os.curdir else "*.txt")),
        "JSONFILES": _attribute(_glob(its.output, "*.json")),
        "TOLIST": "" if its.names_output else f"-o, {its.output}, ",
        "TO": "" if its.names_output else f" -o {its.output}",
        "JCO": its.origin or EXAMPLE,
        "BUILD": "" if any(f"{path}/".startswith("build/") for path in data) else _BUILD,
    }


def _concerned(its: Layout) -> str:
    """An expression for the files of a commit that concern documents: they themselves, texts, the settings."""
    yaml = _inside(its.folders) + ".*[.]ya?ml"
    texts = _inside((its.texts,)) + ("[^/]*[.](txt|html?)" if its.texts == os.curdir else ".*")
    return f"^({yaml}|{texts}|{'|'.join(map(_exactly, its.settings))})$"


def _inside(folders: tuple[str, ...]) -> str:
    if os.curdir in folders:
        return ""
    names = "|".join(map(_exactly, folders))
    return f"({names})/" if len(folders) > 1 else f"{names}/"


def _exactly(folder: str) -> str:
    """A name in an expression; what is no sign of one stands as it is."""
    return re.sub(r"([.^$*+?()\[\]{}|\\])", r"\\\1", folder)


def _glob(folder: str, inside: str) -> str:
    """A pattern for files in a folder; what is a sign of a pattern in its name stands for itself."""
    return inside if folder == os.curdir else re.sub(r"([*?\[{])", r"[\1]", folder) + f"/{inside}"


def _attribute(pattern: str) -> str:
    """A pattern of .gitattributes, which ends at a blank unless it is in quotes."""
    return json.dumps(pattern, ensure_ascii=False) if re.search(r'[\s"\\]', pattern) else pattern


HOOKS = ".pre-commit-config.yaml"
_REPOS = lazy(r"(?m)^repos:\s*$")
_BY_LINES = (".gitattributes", ".gitignore", "jco.toml")
_SIGNS = {
    HOOKS: "jco",
    ".github/workflows/annotations.yml": "jco",
    ".vscode/settings.json": "outcome.schema.json",
    ".vscode/extensions.json": "redhat.vscode-yaml",
    ".vscode/tasks.json": '"jco"',
}
"""Files of which the whole is shown, with what stands in them where it was added."""


def lacking(path: str, there: bytes, whole: bytes) -> str:
    """What a file that is there lacks of what jco would have written; "" where it has it, or needs nothing of it."""
    held, wanted = there.decode("utf-8", "replace"), whole.decode("utf-8")
    if path in _BY_LINES:
        has = {_key(line, path) for line in held.split("\n")}
        return "".join(
            f"{line}\n" for line in wanted.split("\n") if line[:1] not in ("", "#") and _key(line, path) not in has
        )
    if path not in _SIGNS or _SIGNS[path] in held:
        return ""
    if path == HOOKS and _REPOS.search(held):  # a key that is there must not come a second time
        return wanted[wanted.index("\nrepos:\n") + len("\nrepos:\n") :]
    return wanted


def where_to_add(path: str, there: bytes) -> str:
    """Where what a file lacks belongs in it."""
    if path == "jco.toml":
        return "at its beginning, add"
    return "below its repos:, add" if path == HOOKS and _REPOS.search(there.decode("utf-8", "replace")) else "add"


def _key(line: str, path: str) -> str:
    """By which a line is known again: a pattern, or the key of a setting."""
    return line.split("=", maxsplit=1)[0].strip() if path == "jco.toml" else line.strip()
