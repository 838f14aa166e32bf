#!/usr/bin/env bash
# Scores the real reports as they are, saved as .docx, printed to .pdf (LibreOffice), and in composed and decomposed Unicode.
# Needs ../shared/eval beside the repository, soffice and python3. Prints one line of the scorer for each form.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
eval=$root/../shared/eval
if [ ! -d "$eval" ]; then
  echo "The real reports (../shared/eval) are not beside the repository; nothing was scored." >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work"/{txt,docx,pdf,nfc,nfd}
cp "$eval"/reports/*.txt "$work/txt"
(
  cd "$work/txt"
  soffice --headless --infilter="Text (encoded):UTF8,LF,Liberation Serif,vi-VN" --convert-to docx:"MS Word 2007 XML" --outdir ../docx ./*.txt
  soffice --headless --convert-to pdf --outdir ../pdf ../docx/*.docx
) > /dev/null 2>&1
python3 - "$work" <<'PY'
import pathlib, sys, unicodedata
work = pathlib.Path(sys.argv[1])
for path in (work / "txt").glob("*.txt"):
    text = path.read_bytes().decode("utf-8")
    for form in ("NFC", "NFD"):
        (work / form.lower() / path.name).write_bytes(unicodedata.normalize(form, text).encode("utf-8"))
PY

for form in txt docx pdf nfc nfd; do
  "$root/dti" mine "$work/$form" --format jsonl --out "$work/$form.jsonl"
  by_value=--by-value
  if [ "$form" = txt ]; then by_value=; fi
  printf '%-5s' "$form"
  # shellcheck disable=SC2086
  python3 "$eval/score.py" "$work/$form.jsonl" --gold "$eval/gold" $by_value | tail -n 1
done

python3 - "$work" <<'PY'
import json, pathlib, sys
work = pathlib.Path(sys.argv[1])
def figures(form):
    keys = ("type", "numerator", "denominator", "percent", "value", "range", "approximate", "role", "partOf")
    rows = map(json.loads, (work / f"{form}.jsonl").read_text().splitlines())
    return [[[figure.get(key) for key in keys] for figure in row["figures"]] for row in rows]
same = figures("nfc") == figures("nfd")
print("composed and decomposed give equal figures" if same else "composed and decomposed DIFFER")
sys.exit(0 if same else 1)
PY
