# Where the small standard library for wasm32 lies, and what goes with it. Source it.
#
# A panic in the page ends in a trap that the page's script reports: no message of
# Rust's own is ever read, so neither those messages nor the places in the source are
# compiled in. The compiler calls these flags unstable; it is pinned by the cache's key.
kerek_small_flags=(-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none)

# kerek_has_sources RUSTC: are the sources of the standard library where this compiler looks for them?
kerek_has_sources() { [ -d "$("$1" --print sysroot)/lib/rustlib/src/rust/library/std" ]; }

# kerek_small_std RUSTC: the folder for this compiler.
kerek_small_std() {
  local cache=${KEREK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kerek} version
  version=$("$1" --version)
  echo "$cache/wasm32-std-${version//[^a-z0-9.]/-}"
}
