#!/usr/bin/env bash
# Lets dti mine every kind of bad input beside a good report: checks its sentence, exit code and memory, prints a table. Takes some minutes.
# Words as arguments pick the inputs whose names hold one of them: tests/bad-input.sh bomb
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
"$root/dti" --version
dotnet build "$root/tests/DtiExtract.BadInputs" -c Release -v q --nologo
exec dotnet "$root/artifacts/bin/DtiExtract.BadInputs/release/DtiExtract.BadInputs.dll" "$root/artifacts/bin/DtiExtract.Cli/release/dti.dll" "$@"
