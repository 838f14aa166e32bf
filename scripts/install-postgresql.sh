# Sourced by ./test.sh: gets the PostgreSQL server that tests run against, and bubblewrap, which shuts readers off from the network. The server is started by the tests themselves.

install_postgresql() {
  if compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || command -v initdb >/dev/null; then
    return
  fi
  if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql bubblewrap; } >/dev/null 2>&1 </dev/null || true
  fi
}
