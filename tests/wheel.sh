#!/usr/bin/env bash
# What users install must pass what we test: builds the sdist, the wheel from the sdist, and runs the tests of the
# unpacked sdist against the installed wheel, but for those that drive browsers and hooks; COVERAGE=1 measures. The source
# tree is out of the way: nothing can come from it by accident.
# usage: wheel.sh BIN   (BIN: the folder of the locked environment's commands)
set -euo pipefail

bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset PYTHONPATH

"$bin/pyproject-build" --no-isolation --outdir "$work/dist" "$root" >"$work/build.log" 2>&1 || {
    cat "$work/build.log" >&2
    exit 1
}
mkdir "$work/tree"
tar -xzf "$work"/dist/*.tar.gz -C "$work/tree" --strip-components=1
rm -r "$work/tree/validator"
if [ -d "$root/tests/node/node_modules" ]; then
    ln -s "$root/tests/node/node_modules" "$work/tree/tests/node/node_modules"
fi

# First with nothing but what the wheel itself asks for, in the locked versions: pip resolves nothing, and then says
# what is asked for and not there. A dependency that is not declared is missing here.
"$bin/python" -m venv "$work/env"
pip=("$work/env/bin/python" -m pip --disable-pip-version-check --no-input)
locked=(--quiet --progress-bar off --no-deps --require-hashes --requirement)
"${pip[@]}" install "${locked[@]}" "$root/requirements.txt"
"${pip[@]}" install --quiet --no-deps "$work"/dist/*.whl
"${pip[@]}" check
cd "$work/tree"
"$work/env/bin/jco" --version
"$work/env/bin/jco" check samples/minimal.yaml
"$work/env/bin/jco" convert samples/kor-mng-7.yaml -o "$work/out" >/dev/null
"$work/env/bin/jco" report samples/kor-mng-7.yaml >/dev/null
"$work/env/bin/jco" view samples/invented -o "$work/pages" 2>/dev/null

# Then with the tools of the tests behind it: those of the locked environment, whose own jco is not on this path.
"$bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' \
    >"$("$work/env/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/tools.pth"
"$work/env/bin/python" - <<'PYTHON'
import pathlib, sysconfig, validator

here = pathlib.Path(validator.__file__).resolve()
assert here.is_relative_to(pathlib.Path(sysconfig.get_path("purelib")).resolve()), f"not the wheel: {here}"
PYTHON
tests=("$work/env/bin/python" -m pytest -n auto -p no:cacheprovider -m "not tools")
if [ -z "${COVERAGE:-}" ]; then
    "${tests[@]}"
    exit
fi
"${tests[@]}" --cov --cov-report=
cd "$root"
"$bin/coverage" combine --quiet "$work/tree/.coverage"
"$bin/coverage" report
