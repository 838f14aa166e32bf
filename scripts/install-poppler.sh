# Sourced by ./dti and ./test.sh: gets pdftotext, by which .pdf files are read, and bubblewrap, which shuts the processes of the
# service that read files off from the network. Without pdftotext .pdf files fail with their own reason; without bubblewrap the service says so; the rest works.

# An attempt that failed is not repeated for an hour: without a network it takes long.
install_poppler() {
  local attempt
  attempt="${TMPDIR:-/tmp}/dti-poppler-$(id -u)"
  if command -v pdftotext >/dev/null; then
    return
  fi
  if [[ $(id -u) -eq 0 && -z $(find "$attempt" -mmin -60 2>/dev/null) ]] && command -v apt-get >/dev/null; then
    if { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends poppler-utils bubblewrap; } >/dev/null 2>&1 </dev/null; then
      return
    fi
    touch "$attempt"
  fi
  echo "dti: Chưa có pdftotext nên không đọc được PDF, hãy cài gói poppler-utils. / pdftotext is missing, so PDF files can't be read; install the package poppler-utils." >&2
}
