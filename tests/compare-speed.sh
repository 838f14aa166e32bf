#!/usr/bin/env bash
# Compares dti with pandoc on .docx and with pdftotext on .pdf, both sides in one run, and measures its memory over many reports and its
# speed from text to figures. Prints the table of docs/performance.md. Takes some minutes; on a busy machine the times say little.
set -euo pipefail

docx_count=${DOCX_COUNT:-1000}
pdf_count=${PDF_COUNT:-200}
many_counts=${MANY_COUNTS:-1000 10000}
rounds=${ROUNDS:-3}
jobs=2

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# need COMMAND PACKAGE: installs the package when the command is missing, or says what to install.
need() {
  if [[ -n $(type -P "$1") ]]; then
    return
  fi
  if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$2"; } >/dev/null 2>&1 </dev/null || true
  fi
  if [[ -z $(type -P "$1") ]]; then
    echo "compare-speed: $1 is missing, install the package $2." >&2
    exit 2
  fi
}

# copies FOLDER COUNT EXTENSION...: fills a folder with copies of the corpus's reports, in numbered folders of one copy each.
copies() {
  local folder=$1 count=$2 made=0 sources extension
  shift 2
  sources=()
  for extension in "$@"; do
    while IFS= read -r source; do
      sources+=("$source")
    done < <(find "$root/corpus" -name "*.$extension" | sort)
  done
  while ((made < count)); do
    mkdir -p "$folder/$made"
    cp "${sources[@]:0:count - made}" "$folder/$made"
    made=$((made + ${#sources[@]}))
  done
}

# measure NAME COMMAND...: runs a command once and notes its wall-clock seconds, processor seconds and peak kilobytes under a name.
measure() {
  local name=$1
  shift
  command time -f '%e %U %S %M' -o "$work/last" "$@" >/dev/null 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }
  awk '{ printf "%.2f %.2f %d\n", $1, $2 + $3, $4 }' "$work/last" >>"$work/$name"
}

# The best round of a measurement: the one with the least wall-clock time.
best() { sort -n "$work/$1" | head -n 1; }
seconds() { best "$1" | cut -d ' ' -f 1; }
processor() { best "$1" | cut -d ' ' -f 2; }
megabytes() { best "$1" | awk '{ printf "%d", $3 / 1024 }'; }
ratio() { awk -v a="$(seconds "$1")" -v b="$(seconds "$2")" 'BEGIN { printf "%.2f", a / b }'; }
row() { echo "| $2 | $(seconds "$1") | $(processor "$1") | $(ratio "$1" "$3") |"; }

mine() { measure "$1" "$root/dti" mine "$2" --format jsonl --jobs "$jobs"; }
each() { find "$2" -type f -print0 | measure "$1" xargs -0 -P "$jobs" "${@:3}"; }

need pandoc pandoc
need pdftotext poppler-utils
need time time

"$root/dti" --version
dotnet build "$root/tests/DtiExtract.Benchmarks" -c Release -v q --nologo >/dev/null

copies "$work/docx" "$docx_count" docx
copies "$work/pdf" "$pdf_count" pdf
for ((round = 0; round < rounds; round++)); do
  mine dti-docx "$work/docx"
  each pandoc-one "$work/docx" -n 1 pandoc -t plain
  each pandoc-many "$work/docx" -n 50 pandoc -t plain
  mine dti-pdf "$work/pdf"
  each pdftotext "$work/pdf" -I '{}' pdftotext -bbox-layout '{}' /dev/null
done

for count in $many_counts; do
  copies "$work/many" "$count" txt docx
  mine "many-$count" "$work/many"
  rm -rf "$work/many"
done

pin=$(command -v taskset || true)
speed=$(${pin:+$pin -c 0} dotnet "$root/artifacts/bin/DtiExtract.Benchmarks/release/DtiExtract.Benchmarks.dll" --quick)

echo
echo "| $docx_count .docx, $jobs at once | Seconds | Processor seconds | Share |"
echo "|---|---:|---:|---:|"
row dti-docx "dti mine" pandoc-many
row pandoc-many "pandoc -t plain, 50 files a process" pandoc-many
row pandoc-one "pandoc -t plain, one file a process" pandoc-many
echo
echo "| $pdf_count .pdf, $jobs at once | Seconds | Processor seconds | Share |"
echo "|---|---:|---:|---:|"
row dti-pdf "dti mine" pdftotext
row pdftotext "pdftotext -bbox-layout" pdftotext
echo
echo "| Reports (.txt and .docx) in one run | Seconds | Peak memory, MB |"
echo "|---|---:|---:|"
for count in $many_counts; do
  echo "| $count | $(seconds "many-$count") | $(megabytes "many-$count") |"
done
echo
echo "Text to figures on one core: $speed"
