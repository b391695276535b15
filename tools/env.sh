# What every recipe of the Makefile runs in: the tools of the cache on PATH. Source it; it installs nothing.

kerek_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
kerek_cache=${KEREK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kerek}
kerek_trunk=0.21.14
kerek_bindgen=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' "$kerek_root/Cargo.lock")
kerek_deny=0.20.2
kerek_cyclonedx=0.5.9
kerek_toolchain=debian-wasm

export PATH="$kerek_root/node_modules/.bin:$kerek_cache/trunk-$kerek_trunk/bin:$kerek_cache/wasm-bindgen-$kerek_bindgen/bin:$kerek_cache/cargo-deny-$kerek_deny/bin:$kerek_cache/cargo-cyclonedx-$kerek_cyclonedx/bin:$PATH"
export TRUNK_SKIP_VERSION_CHECK=true NPM_CONFIG_FUND=false NPM_CONFIG_AUDIT=false NPM_CONFIG_UPDATE_NOTIFIER=false

# kerek_std: the libraries that the compiler has for WebAssembly, or nothing.
kerek_std() { ls "$(rustc --print sysroot 2>/dev/null)"/lib/rustlib/wasm32-unknown-unknown/lib/libstd-*.rlib 2>/dev/null; }

# Places in messages name the crate, not this machine: two machines build the same bytes.
CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=
for kerek_crates in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS+="--remap-path-prefix=$kerek_crates= "
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS

# Where rustup could fetch neither the target nor the sources of the standard library, tools/setup has linked Debian's
# compiler. Everywhere else rust-toolchain.toml alone says which one is used.
if command -v rustup >/dev/null && rustup toolchain list 2>/dev/null | grep -q "^$kerek_toolchain" && ! kerek_std >/dev/null; then
  export RUSTUP_TOOLCHAIN=$kerek_toolchain
fi
