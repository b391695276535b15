# Every recipe does its own set-up first; see tools/setup.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
PORT ?= 8080
export PORT
# Where the site will stand: see deploy/README.md.
export KEREK_ORIGIN ?= http://127.0.0.1:$(PORT)
# The release site; Trunk.toml alone is that of `trunk serve`.
site := trunk build --config Trunk.release.toml

.PHONY: help dev serve serve-embed build release package test data sources audit bench keys scale load fuzz shots pictures fmt lint native amendments next again browser engines wordpress

help: ## What can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

dev: ## Set up, then `trunk serve`: a debug build on 127.0.0.1:8081 that reloads when a file changes
	@tools/setup dev
	@. tools/env.sh; trunk serve

serve: build ## Build the site and serve it on 127.0.0.1:8080
	@node tools/serve.mjs --port $(PORT)

build: ## Build the release site into dist/, and show what a first visit loads
	@tools/setup build
	@. tools/env.sh; $(site)
	@node tools/sizes.mjs

sources: ## The sources behind what is said, longest unseen first; ONLINE=1 asks whether they answer
	@node tools/sources.mjs $(if $(ONLINE),--online)

data: ## Check public/data, and say what the newest edition changed
	@tools/check-data

audit: ## Licences, doubles and origins of all that is built with, and lists of it (SBOM); ONLINE=1 asks for known vulnerabilities too
	@tools/setup audit
	@. tools/env.sh; tools/audit $(if $(ONLINE),--online)

serve-embed: build ## Serve the site, and on another origin an example portal that embeds it
	@node tools/portal.mjs --port $$(($(PORT) + 10)) --kerek http://127.0.0.1:$(PORT)/ & node tools/serve.mjs --port $(PORT)

release: ## One archive for any web server, in target/release; KEREK_ORIGIN=https://… for one host
	@tools/setup audit
	@tools/setup build
	@. tools/env.sh; KEREK_ORIGIN=$(if $(filter command environment,$(origin KEREK_ORIGIN)),$(KEREK_ORIGIN)) $(site)
	@. tools/env.sh; node tools/sizes.mjs >/dev/null; tools/audit >/dev/null
	@node tools/release.mjs

package: ## The engine as an npm package, in target/npm/kerek
	@tools/setup build
	@. tools/env.sh; node tools/package.mjs

test: ## Everything that is checked
	@tools/setup test
	@$(MAKE) --no-print-directory data
	@# Side by side: neither keeps two cores busy alone, and each builds in folders of its own.
	@mkdir -p target; $(MAKE) --no-print-directory lint native amendments >target/code.txt 2>&1 & code=$$!; \
	  trap "kill $$code" INT TERM; site=0; \
	  $(MAKE) --no-print-directory next build again package || site=$$?; \
	  wait $$code && code=0 || code=$$?; cat target/code.txt; exit $$((code || site))
	@$(MAKE) --no-print-directory browser engines

lint: # Formatting and clippy, natively and for the browser
	@. tools/env.sh; cargo fmt --check
	@. tools/env.sh; cargo clippy --locked --all-targets --features ssr -- -D warnings
	@. tools/env.sh; cargo clippy --locked --target wasm32-unknown-unknown --features hydrate --bin kerek -- -D warnings
	@. tools/env.sh; RUSTDOCFLAGS='-D warnings' cargo doc --locked --quiet --no-deps --lib
	@# The engine of the bench has a lock file of its own, which nothing else looks at.
	@. tools/env.sh; cargo metadata --locked --format-version 1 --manifest-path bench/engine/Cargo.toml >/dev/null

native: # Tests that need no browser
	@. tools/env.sh; cargo test --locked --quiet -- --nocapture
	@node --test tests/open-data.test.mjs
	@node_modules/.bin/action-validator .github/workflows/site.yml

amendments: # What a made-up edition more comes to
	@. tools/env.sh; node tests/fixtures/next-edition.mjs target/next-data; \
	  KEREK_DATA=$$PWD/target/next-data cargo test --locked --quiet --test amendments --test editions --test eligibility --test formation --test route --test text

next: # The site with an edition more, 150 rows and a made-up language, for the browser tests
	@. tools/env.sh; node tests/fixtures/right-to-left.mjs target/right-to-left; export CARGO_TARGET_DIR=$$PWD/target; \
	  cd target/right-to-left; \
	  node tests/fixtures/next-edition.mjs target/next-data; \
	  node tests/fixtures/many.mjs target/many-data 150 target/next-data; \
	  KEREK_DATA=$$PWD/target/many-data $(site) --dist $$CARGO_TARGET_DIR/dist-next >/dev/null

again: # Two builds of one commit are the same
	@. tools/env.sh; $(site) --dist target/dist-again >/dev/null
	@diff -r dist target/dist-again || { echo 'two builds of one commit differ' >&2; exit 1; }

browser: # Tests in Chromium, on the site that is in dist/, and on one below the root
	@# As deploy/README.md says.
	@rm -rf target/dist-below && cp -r dist target/dist-below && cd target/dist-below && rm 404.html.br 404.html.gz && sed -i 's|="/|="/tools/kerek/|g' 404.html
	@. tools/env.sh; cargo run --locked --quiet --profile pages --features ssr --bin drawings >target/drawings.jsonl
	@node --test tests/browsers.test.mjs tests/release.test.mjs tests/feed.test.mjs tests/package.test.mjs
	@. tools/env.sh; playwright test --config tests/browser/playwright.config.mjs

engines: # The main walks, offline, embedding and paper in Firefox and WebKit, on the site that is in dist/
	@node --test tests/engines/

wordpress: build ## Embed the site in a real WordPress, which is started for that and thrown away
	@tools/setup wordpress
	@node --test tests/wordpress/wordpress.test.mjs

bench: ## Measured comparisons, as tables; half an hour
	@tools/setup test
	@$(MAKE) --no-print-directory build
	@. tools/env.sh; node bench/lighthouse.mjs
	@. tools/env.sh; node bench/search.mjs
	@node bench/batch.mjs
	@$(MAKE) --no-print-directory scale
	@# The last, because it fails when a key is too slow: the other tables are there by then.
	@. tools/env.sh; node bench/keys.mjs

scale: ## The site with 1,000 and 10,000 rows: bytes, and how the list feels
	@tools/setup test
	@. tools/env.sh; node bench/scale.mjs

keys: build ## The speed of a key, beside a plain page of the same rows
	@tools/setup test
	@. tools/env.sh; node bench/keys.mjs

fuzz: ## What comes in from outside, damaged at random: CASES=25600 of each kind, ten minutes
	@. tools/env.sh; PROPTEST_CASES=$(or $(CASES),25600) cargo test --release --locked --test fuzz

load: ## What one server process can carry: wrk against nginx
	@tools/setup test
	@. tools/env.sh; node bench/load.mjs

shots: build ## Every page at four widths, in every language, light and dark, as pictures in shots/
	@tools/setup test
	@. tools/env.sh; node tests/browser/shots.mjs shots $(FILTER)

pictures: build ## The pictures that visual tests compare with, made anew: look at each
	@tools/setup test
	@. tools/env.sh; playwright test --config tests/browser/playwright.config.mjs visual --update-snapshots=all

fmt: ## Format the code
	@. tools/env.sh; cargo fmt
