"""``--since``: of the documents of a run those that a change touches, themselves or in the texts that they name."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from .. import source
from ..system import streams
from ..system.patterns import lazy
from ..system.printable import visible
from ..system.selection import STDIN, Selection
from .options import Options, UsageError

if TYPE_CHECKING:
    from .revisions import Revision

_BETWEEN = lazy(rb"[\s\"'{}\[\],/\\]+")
_ESCAPED = (b"\\x", b"\\u", b"\\U")


def changed_only(chosen: Selection, options: Options) -> Selection:
    """What differs from a revision, or names a text that does; the others are skipped, and counted.

    What is named and is not there is kept, so that it is said.
    """
    from .revisions import NoRevision

    try:
        has_changed = _changes(options)
        kept = [path for path in chosen.files if path == STDIN or has_changed(path)]
    except NoRevision as why:
        raise UsageError(f"--since: {why}") from None
    return Selection(kept, chosen.skipped + Counter({"unchanged": len(chosen.files) - len(kept)}))


def _changes(options: Options) -> Callable[[str], bool]:
    """Whether a document, or a text that it names, has changed since the revision of ``--since``."""
    from ..system import git
    from .revisions import merge_base

    roots = cache(git.top)
    then = cache(lambda root: merge_base(options.since, root))
    texts = cache(lambda root: _Texts(then(root)))
    for path in options.paths or options.config.folders or (os.curdir,):
        if path != STDIN and os.path.isdir(path):
            merge_base(options.since, path)  # a revision that is not there is said, also where no document is
    apart = _roots_of_sources(options)

    def has_changed(path: str) -> bool:
        root = roots(os.path.realpath(os.path.dirname(path)))
        before = then(root) if root else merge_base(options.since, path)
        return not before.has_same(path) or any(
            texts(each).have_changed_for(path, options.limits) for each in {root, *apart}
        )

    return has_changed


def _roots_of_sources(options: Options) -> set[str]:
    """The repositories that folders of texts lie in; where one does not have the revision, that is said."""
    from .revisions import NoRevision, merge_base

    found = set()
    for folder in filter(os.path.isdir, options.sources):
        try:
            found.add(merge_base(options.since, folder).root)
        except NoRevision as why:
            streams.note(f"--since: {visible(str(why))}: whether texts in it have changed is unknown\n")
    return found


class _Texts:
    """What is not YAML in a repository, then and now, by the last word of its name: any of it may be a text.

    Documents are not read as YAML for this; that a name stands in one by its words is enough to look at it again.
    """

    def __init__(self, then: Revision) -> None:
        from .revisions import names_now

        self._then = then
        self._named: dict[bytes, set[str]] = {}
        for name in {*then.files, *names_now(then.root)}:
            if not name.endswith((".yaml", ".yml")):
                self._named.setdefault(_words(os.fsencode(name))[-1], set()).add(name)
        self._has_changed = cache(lambda name: not then.has_same(os.path.join(then.root, name)))

    def have_changed_for(self, path: str, limits: source.Limits) -> bool:
        """Whether a text that a document may name was added, removed, renamed or edited."""
        data = source.read_inside(path, limits).data
        if any(escape in data for escape in _ESCAPED):
            words = set(self._named)
        else:
            words = self._named.keys() & set(_words(data))
        return any(self._has_changed(name) for word in words for name in self._named[word])


def _words(data: bytes) -> list[bytes]:
    return _BETWEEN.split(data)
