#!/usr/bin/env bash
# Builds everything with warnings as errors, checks the format of the code and runs all tests. The last line says "N passed, N failed".
set -euo pipefail

cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# shellcheck source=scripts/install-poppler.sh
source scripts/install-poppler.sh
install_poppler
# shellcheck source=scripts/install-postgresql.sh
source scripts/install-postgresql.sh
install_postgresql
# shellcheck source=scripts/install-node.sh
source scripts/install-node.sh
install_node
# shellcheck source=scripts/install-chromium.sh
source scripts/install-chromium.sh
install_chromium

log=$(mktemp)
trap 'rm -f "$log"' EXIT

if ! dotnet build DtiExtract.sln -c Release -v q; then
  echo "0 passed, 0 failed"
  exit 1
fi

status=0
dotnet format DtiExtract.sln --verify-no-changes --no-restore || status=$?
dotnet test --solution DtiExtract.sln -c Release --no-build --no-ansi --no-progress 2>&1 | tee "$log" || status=$?

# The runner's summary is the last place where each word begins a line of its own.
count() {
  sed -n "s/^ *$1: *\([0-9][0-9]*\)\$/\1/p" "$log" | tail -n 1
}
passed=$(count succeeded)
failed=$(count failed)
skipped=$(count skipped)

line="${passed:-0} passed, ${failed:-0} failed"
if [[ ${skipped:-0} -gt 0 ]]; then
  line+=", $skipped skipped"
fi
echo "$line"
[[ $status -eq 0 && ${passed:-0} -gt 0 && ${failed:-0} -eq 0 ]]
