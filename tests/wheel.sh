#!/usr/bin/env bash
# What users install must pass what we test: builds the sdist, the wheel from the sdist, and runs the tests of the
# unpacked sdist against the installed wheel; COVERAGE=1 measures. The source tree is out of the way: nothing can come from
# it by accident.
# usage: wheel.sh BIN [COMMAND...]   (BIN: the folder of the locked environment's commands. COMMAND runs beside the
# building, which leaves half of a small machine idle; if it fails, nothing is tested.)
set -euo pipefail

bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
beside=("${@:2}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset PYTHONPATH

pip() { "$bin/python" -m pip --disable-pip-version-check --no-input --python "$work/env" "$@"; }

install() {
    "$bin/pyproject-build" --no-isolation --outdir "$work/dist" "$root"
    # What is installed from a checkout (the hooks, the action) is the sdist; the tests have no code but the wheel's.
    mkdir "$work/source" "$work/tree"
    for folder in source tree; do tar -xzf "$work"/dist/*.tar.gz -C "$work/$folder" --strip-components=1; done
    rm -r "$work/tree/validator"

    # Nothing but what the wheel itself asks for, in the locked versions: pip resolves nothing, and then says what is
    # asked for and not there. A dependency that is not declared is missing here.
    # The index is asked once, by make: the tests install the hooks and the action from the same folder, in which is
    # also what builds a wheel.
    "$bin/python" -m venv --without-pip "$work/env"
    wheels() { pip wheel --quiet --progress-bar off --no-deps --wheel-dir "$work/wheels" "$@"; }
    if [ -d "$bin/../wheels" ]; then
        cp -R "$bin/../wheels" "$work/wheels"
    else
        wheels --require-hashes --requirement "$root/requirements.txt"
    fi
    pip install --quiet --no-index --no-compile --no-deps "$work"/wheels/*.whl "$work"/dist/*.whl
    wheels --require-hashes --requirement "$root/.github/requirements-build.txt"
    pip check
    cd "$work/tree"
    "$work/env/bin/jco" --version
    "$work/env/bin/jco" check samples/minimal.yaml
    "$work/env/bin/jco" convert samples/kor-mng-7.yaml -o "$work/out"
    "$work/env/bin/jco" report samples/kor-mng-7.yaml
    "$work/env/bin/jco" view samples/invented -o "$work/pages"
    "$work/env/bin/jco" export samples/invented --to sqlite -o "$work/set.sqlite"

    # Then the tools of the tests behind it: those of the locked environment, whose own jco is not on this path.
    "$bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' \
        >"$("$work/env/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/tools.pth"
    "$work/env/bin/python" - <<'PYTHON'
import pathlib, sysconfig, validator

here = pathlib.Path(validator.__file__).resolve()
assert here.is_relative_to(pathlib.Path(sysconfig.get_path("purelib")).resolve()), f"not the wheel: {here}"
PYTHON
}

install >"$work/log" 2>&1 &
building=$!
if [ ${#beside[@]} -gt 0 ]; then
    "${beside[@]}" || {
        wait "$building" || :
        exit 1
    }
fi
wait "$building" || {
    cat "$work/log" >&2
    exit 1
}
cd "$work/tree"
# What the tests look for beside the checkout and in it, where it is at hand.
if [ -d "$root/../shared" ]; then ln -s "$(cd "$root/../shared" && pwd)" "$work/shared"; fi
if [ -d "$root/tests/node/node_modules" ]; then ln -s "$root/tests/node/node_modules" tests/node/node_modules; fi
export SOURCE_TREE=$work/source WHEELS=$work/wheels
tests=("$work/env/bin/python" -m pytest -n auto --dist worksteal -p no:cacheprovider)
if [ -z "${COVERAGE:-}" ]; then
    "${tests[@]}"
    exit
fi
"${tests[@]}" --cov --cov-report=
cd "$root"
"$bin/coverage" combine --quiet "$work/tree/.coverage"
"$bin/coverage" report
