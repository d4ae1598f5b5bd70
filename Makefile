# Two commands do all: `make demo` (set-up and the main job) and `make test` (set-up and the tests).
PYTHON ?= python3
OUT ?= runs/demo
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
BIN := .venv/bin

.PHONY: demo test setup browser check evidence docs long clean
demo: setup
	@out=$(OUT); n=1; while [ -e "$$out" ]; do n=$$((n+1)); out=$(OUT)-$$n; done; \
	$(BIN)/lrcode train --lang prolog --preset tiny --out "$$out"

# A worker a core, and one thread each: most tests wait for programs or train a tiny model on one.
test: setup browser check
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n $(JOBS) --dist loadfile

# Tests that take minutes: three seeds of training, whole benchmarks.
long: setup
	$(BIN)/python -m pytest -m long

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The main job in every language, RLCF, PRLCoder and Alchemy, three seeds in Prolog: hours. Fails where one did not hold.
evidence: setup
	$(BIN)/python examples/evidence

# The pages that are printed from the code: plugins/README.md, core/COMMANDS.md, core/CONFIG.md.
docs: setup
	$(BIN)/python -m lrcode.cli.reference

setup: .venv/ready

# The page of `lrcode report` is tested in a real browser.
browser:
	@sh .ci/browser

.venv/ready: pyproject.toml $(wildcard plugins/*/pyproject.toml plugins/*/setup.py plugins/*/grammar/src/*.c) \
             $(wildcard core/lrcode/run/native/*.[ch]) core/hatch_build.py .ci/setup
	@PYTHON="$(PYTHON)" sh .ci/setup
	@touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache
