# `make demo` and `make test` are all that a newcomer needs; each sets up .venv by itself, once.
SHELL  := /bin/bash
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --no-input
NODE   := tests/node
# A lock is installed as it stands: pip resolves nothing, so that nothing that comes out later changes what is installed.
LOCKED := --quiet --progress-bar off --no-deps --require-hashes
# A worker goes on in the order of the files, so that what a file needs is made once; who has nothing left helps out.
PARALLEL := -n auto --dist worksteal
EDITABLE := --quiet --no-deps --no-build-isolation --editable .

# Both change what is imported and how fast: a run must not depend on the shell that it is started from.
unexport PYTHONPATH PYTHONDONTWRITEBYTECODE

# Since pip resolved nothing, it is asked whether all that was installed fits together.
CONSISTENT = said=$$($(PIP) check) || { echo "$$said"; echo 'If $(VENV) is older than the lock: make clean, and again'; exit 1; }

.DELETE_ON_ERROR:
.PHONY: help setup node demo test lint types style unit wheel coverage test-long test-oldest suites bench faults fuzz mutants golden lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: $(VENV)/.installed ## .venv with all that the tests need, and jco itself (editable)

# What jco runs on, and no more: all that the demo needs. Made anew when that changes, so that nothing old stays in it.
# The wheels stay for tests/wheel.sh: to ask an index for them a second time takes as long as to install them.
$(VENV)/.runs: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "jco needs Python 3.11 or newer: make PYTHON=python3.11")'
	@echo "Setting up $(VENV), once: the $$(grep -c == $<) packages that jco runs on ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) wheel $(LOCKED) --wheel-dir $(VENV)/wheels --requirement $<
	@$(PIP) install --quiet --progress-bar off --no-index --no-deps $(VENV)/wheels/*.whl
	@$(CONSISTENT)
	@touch $@

$(VENV)/.locked: requirements-dev.txt $(VENV)/.runs
	@echo "Adding what its tests need: $$(grep -c == $<) packages in all ..."
	@$(PIP) install $(LOCKED) --no-compile --requirement $<
	@touch $@

$(VENV)/.installed: $(VENV)/.locked pyproject.toml
	@$(PIP) install $(EDITABLE)
	@$(CONSISTENT)
	@touch $@

# ajv is a second opinion for the tests; without Node.js those tests are skipped, and say so.
node:
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory $(NODE)/node_modules/.installed; \
	else echo 'npm is not here: the tests that ask ajv will be skipped'; fi

$(NODE)/node_modules/.installed: $(NODE)/package.json $(NODE)/package-lock.json
	cd $(NODE) && npm ci --no-progress
	@touch $@

demo: $(VENV)/.runs ## jco on the samples: checked, a mistake found, converted, what is missing, pages to read
	@bash samples/demo.sh $(BIN)/python build

# What takes longest is begun together: the two package managers, then lint and the building of the wheel.
test: ## everything: lint, types, layers, and each test once, on the installed wheel
	@$(MAKE) --no-print-directory -j2 setup node
	bash tests/wheel.sh $(BIN) $(MAKE) --no-print-directory -j2 lint

lint: types style ## ruff, mypy, import-linter, deptry, the schemas of our own YAML and JSON, and our own hooks on the samples

# To read the types takes twice as long as all else, so it goes on beside it.
types: setup
	$(BIN)/mypy

style: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports --no-logo
	$(BIN)/deptry validator
	$(BIN)/check-jsonschema --check-metaschema schema/*.schema.json
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/pre-commit validate-config .pre-commit-config.yaml
	$(BIN)/pre-commit validate-manifest .pre-commit-hooks.yaml
	$(BIN)/pre-commit run --hook-stage manual --all-files --show-diff-on-failure

unit: setup node ## the tests on the checkout, while you work
	$(BIN)/pytest $(PARALLEL)

wheel: setup node ## build sdist and wheel, and run the tests against the installed wheel
	bash tests/wheel.sh $(BIN)

# Measuring triples the time of a test on Python 3.11, so it is not part of what each change waits for.
coverage: setup node ## the same with coverage, which must not fall below its figure
	COVERAGE=1 bash tests/wheel.sh $(BIN)

# Another seed tries other mutations: make test-long SEED=7
test-long: setup node ## what takes too long for each change: every case of each sweep, 20,000 mutations, new examples
	LONG=1 EXPLORE=1 SEED=$(SEED) $(BIN)/pytest $(PARALLEL) \
		$$(grep -lE 'hypothesis|examples\(|one_in\(|LONG|mark\.long|from parts' tests/test_*.py tests/*/test_*.py)

# Every dependency of jco at its lower bound; the tools of the tests stay as locked. What the locks hold is not installed
# here, so their test is left out.
test-oldest: setup ## the tests with the oldest dependencies that pyproject.toml allows
	$(PYTHON) -m venv --clear $(VENV)-oldest
	$(VENV)-oldest/bin/python -m pip install $(LOCKED) --requirement requirements-dev.txt
	$(BIN)/uv pip compile pyproject.toml --quiet --no-config --resolution lowest-direct \
		--python $(VENV)-oldest/bin/python --output-file $(VENV)-oldest/oldest.txt
	$(VENV)-oldest/bin/python -m pip install --quiet --no-deps --requirement $(VENV)-oldest/oldest.txt
	$(VENV)-oldest/bin/python -m pip install $(EDITABLE)
	$(VENV)-oldest/bin/pytest $(PARALLEL) --ignore tests/test_locks.py

# The suite is in the sdist of jsonschema alone; what was loaded is held to the hash of the lock.
suites: setup ## the official suite of JSON Schema, asked of both engines for each keyword of the schema
	rm -rf build/suites
	mkdir -p build/suites
	awk '/^jsonschema==/ { on = 1 } on { print } on && !/\\$$/ { exit }' requirements-dev.txt >build/suites/jsonschema.txt
	$(PIP) download --quiet --progress-bar off --no-deps --require-hashes --no-binary :all: \
		--dest build/suites --requirement build/suites/jsonschema.txt
	tar -xzf build/suites/jsonschema-*.tar.gz -C build/suites --strip-components=1
	JSON_SCHEMA_TEST_SUITE=build/suites/json $(BIN)/pytest -q -n 0 tests/test_suites.py

# Other numbers of documents, or fewer tools: make bench ARGS='--counts 1 10 --runs 3 --peers check-jsonschema'
bench: setup ## time and memory of jco and of other validators; ARGS=--write puts the table into README
	$(BIN)/python tests/bench $(ARGS)

# The nightly run has fewer kills; one part alone: make faults ARGS='--only full'
faults: setup ## 1,000 kills, full file systems, odd machines and names: a table of cases and failures
	$(BIN)/python tests/faults $(ARGS)

# What not every system has, and no test of each change needs, in an environment of its own.
$(VENV)-nightly/.installed: .github/requirements-nightly.txt requirements-dev.txt
	$(PYTHON) -m venv --clear $(VENV)-nightly
	$(VENV)-nightly/bin/python -m pip install $(LOCKED) --requirement requirements-dev.txt
	$(VENV)-nightly/bin/python -m pip install $(LOCKED) --requirement $<
	$(VENV)-nightly/bin/python -m pip install $(EDITABLE)
	@touch $@

# One target, for an hour: make fuzz ARGS='yaml --seconds 3600'
fuzz: $(VENV)-nightly/.installed ## inputs that atheris makes, guided by the code that they reach: a table of inputs and failures
	$(VENV)-nightly/bin/python tests/fuzz $(ARGS)

# Of one module: make mutants ARGS='--only rules/dates --count 20'
mutants: $(VENV)-nightly/.installed ## the rules and the evidence with one sign changed: which changes no test notices
	$(VENV)-nightly/bin/python tests/mutants $(ARGS)

# First what jco itself imports, so that the rest comes of it as it is now.
golden: setup ## rewrite the derived files, or one: make golden FILE=schema/RULES.md; read the diff
	$(if $(FILE),,UPDATE=1 $(BIN)/pytest -q -n 0 tests/test_languages.py tests/readers/test_cldr.py tests/test_stated_rules.py)
	UPDATE=$(or $(FILE),1) $(BIN)/pytest -n 0 $$(grep -rl --include='test_*.py' 'mark\.golden' tests)

# What jco runs on, with it what its tests run on, and what the action builds it with: in the same versions.
# --universal: one lock for every system and Python. --no-config: hashes come from PyPI only.
# --no-strip-extras: a lock that leaves out the extras that are asked for (coverage[toml]) sends pip looking for them.
# A host, an index or a folder in a lock would tie it to one machine.
COMPILE := UV_CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/uv pip compile pyproject.toml --quiet --no-config \
	--universal --python-version 3.11 --generate-hashes --no-strip-extras

lock: $(VENV)/.locked ## pin again what pyproject.toml and package.json ask for (newest: make lock UPGRADE=--upgrade)
	$(COMPILE) $(UPGRADE) --group dev --output-file requirements-dev.txt
	$(COMPILE) --constraint requirements-dev.txt --output-file requirements.txt
	$(COMPILE:pyproject.toml=.github/requirements-build.in) --constraint requirements-dev.txt \
		--output-file .github/requirements-build.txt
	$(COMPILE:pyproject.toml=.github/requirements-audit.in) $(UPGRADE) --output-file .github/requirements-audit.txt
	$(COMPILE:pyproject.toml=.github/requirements-nightly.in) --constraint requirements-dev.txt $(UPGRADE) \
		--output-file .github/requirements-nightly.txt
	if command -v npm >/dev/null; then cd $(NODE) && npm install --package-lock-only; fi
	! grep -nE '://|--(extra-)?index-url|--find-links' requirements*.txt .github/requirements-build.txt
	! grep -n '"resolved"' $(NODE)/package-lock.json

clean: ## remove what make and the tools have made
	rm -rf $(VENV) $(VENV)-oldest $(VENV)-nightly build dist $(NODE)/node_modules
	rm -rf .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
