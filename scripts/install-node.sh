# Sourced by ./dti and ./test.sh before they build: gets Node.js with npm, by which the libraries of the screens are fetched.

install_node() {
  if command -v npm >/dev/null; then
    return
  fi
  if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends nodejs npm; } >/dev/null 2>&1 </dev/null || true
  fi
}
