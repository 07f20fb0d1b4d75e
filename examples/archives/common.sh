# What the two trials share: letters, a section17 on the path, and the comparison at the end.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
mkdir -p "$work/bin" "$work/audit"
printf '#!/bin/sh\nexec "%s" "%s/dist/cli.js" "$@"\n' "$(command -v node)" "$root" > "$work/bin/section17"
chmod +x "$work/bin/section17"
export PATH="$work/bin:$PATH"
cp -r "$root/test/notices" "$work/letters"
cd "$work"

# The parts have each letter once, and come to the same as the archive read in one go.
compare() {
  section17 audit letters --ndjson whole.ndjson
  section17 audit --from "audit/part-*.ndjson" --ndjson merged.ndjson --report audit.html
  diff <(sed 's/"path":"[^"]*letters/"path":"letters/' merged.ndjson | sort) <(sort whole.ndjson)
  echo "$(wc -l < merged.ndjson) letters from $(ls audit/part-*.ndjson | wc -l) parts, the same as in one go"
}
