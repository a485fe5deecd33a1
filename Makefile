# Everything a person or a machine does with this repository, by name. `make` alone lists it.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run build install uninstall package package-test rules-doc messages test test-pure format lint fuzz monkey screenshots bench bench-rules deps

SWIFT_CODE := Sources Tests Tools Package.swift
# A folder with the archive of libstdc++ alone, where the linker looks first: a shared one costs each start half a millisecond.
STATIC_LINK := .build/static-link
# No build id: it would be one of the debug information, which times of files go into, and not of the program.
RELEASE := -c release --static-swift-stdlib --disable-local-rpath -Xlinker -L$(CURDIR)/$(STATIC_LINK) \
  -Xlinker --build-id=none
# The login shell of a kiosk, in C alone: SwiftPM would link Swift's runtime into it, which reads variables at its start.
LOGIN := -std=c17 -O2 -static-pie -fuse-ld=lld -fstack-protector-strong -Wall -Wextra -Werror

PREFIX ?= /usr/local
DESTDIR ?=

help: ## print this list
	@echo 'make TARGET, where TARGET is one of:'
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 15

# 75 says "a draft was kept": for the person who left with F3 that is no failure of make's.
run: deps build ## install what is missing, build, and add a customer (ARGS='--lang nl' goes to `frontdesk add`)
	@.build/release/frontdesk add $(ARGS) || [ $$? -eq 75 ]

build: ## build the programs as they are shipped: .build/release/frontdesk, frontdesk-sync and frontdesk-login
	@Tools/require-swift.sh
	@mkdir -p $(STATIC_LINK) && ln -sf "$$(clang -print-file-name=libstdc++.a)" $(STATIC_LINK)/
	swift build $(RELEASE) --product frontdesk
	swift build $(RELEASE) --product frontdesk-sync
	clang $(LOGIN) -o .build/release/frontdesk-login Modules/KioskLogin/main.c

install: ## put what make build made below PREFIX (/usr/local), after DESTDIR: programs, man pages, completions, examples
	@Tools/install-packages.sh install
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' Tools/packaging/install.sh install

uninstall: ## take away what make install put there, and nothing else
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' Tools/packaging/install.sh uninstall

package: build ## make the Debian packages, in .build/package
	@Tools/install-packages.sh package
	@Tools/packaging/package.sh

package-test: package ## install the packages in a clean Debian and use it there (root, network; BEFORE=an older program)
	@Tools/install-packages.sh package-test
	@Tools/packaging/try-reproducible.sh
	@Tools/packaging/try-package.sh

test: ## install what is missing, and run every test (ARGS='--filter RulesTests' goes to `swift test`)
	@echo 'make test-pure tests the pure modules alone in under a minute from a warm cache (12 s on two cores).'
	@Tools/install-packages.sh test
	@Tools/require-swift.sh
	FRONTDESK_PYTHON="$$(Tools/python-packages.sh)" exec Tools/test_run.py swift test --disable-xctest --parallel $(ARGS)

# A folder of its own: another manifest would have most of .build built anew.
test-pure: ## build and test the pure modules alone, without ArgumentParser
	@Tools/install-packages.sh test
	@Tools/require-swift.sh
	FRONTDESK_PURE=1 exec Tools/test_run.py swift test --disable-xctest --parallel --scratch-path .build-pure $(ARGS)

format: ## lay out the Swift sources
	@Tools/require-swift.sh
	swift format --in-place --parallel --recursive $(SWIFT_CODE)

lint: ## check the layout, and the rules of the sources
	@Tools/require-swift.sh
	swift format lint --strict --parallel --recursive $(SWIFT_CODE)
	Tools/check-sources.sh

rules-doc: ## write Documentation/Rules.md from the rules
	@Tools/require-swift.sh
	FRONTDESK_WRITE_RULES=1 FRONTDESK_PURE=1 swift test --disable-xctest --scratch-path .build-pure --filter RulesDocumentTests

messages: ## print every message with its key, in English and Dutch, in columns divided by tabs
	@Tools/require-swift.sh
	@FRONTDESK_LIST_MESSAGES='$(CURDIR)/.build-pure/messages.tsv' FRONTDESK_PURE=1 swift test --disable-xctest \
	  --scratch-path .build-pure --filter MessageListTests >&2
	@cat .build-pure/messages.tsv

fuzz: ## list the readers, or fuzz one (TARGET=json SECONDS=600; TARGET=all takes each in turn; ARGS go to libFuzzer)
	@Tools/install-packages.sh build
	@Tools/require-swift.sh
	Tools/fuzz.sh $(if $(TARGET),$(TARGET) $(or $(SECONDS),60) $(ARGS))

monkey: build ## random keys, pastes, signals and sizes in a terminal (ARGS='--actions 1000000 --seed 7 --program kiosk')
	FRONTDESK=.build/release/frontdesk Tests/Faults/monkey.py $(ARGS)

screenshots: build ## take the pictures in Documentation/Pictures from the running program (wants tmux)
	@Tools/install-packages.sh test
	python3 Tools/screenshots/screenshots.py

bench-rules: ## measure each rule on ten thousand generated records, on one core
	@Tools/require-swift.sh
	swift build -c release --product RuleBench
	python3 Tools/make_records.py .build/records.jsonl 1000
	.build/release/RuleBench .build/records.jsonl

bench: build ## measure the wizard beside the C form library and dialog, then pages, searches and files (some 8 minutes)
	Tools/bench/run.sh $(ARGS)
	python3 Tools/bench/scenarios.py .build/release/frontdesk .build/bench/data --million

deps: ## install the packages that building needs
	@Tools/install-packages.sh build
