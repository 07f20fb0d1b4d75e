#!/bin/bash
# Audits an archive on several machines at once, each of which has the letters in the same folder and section17 on its
# path, with GNU parallel over ssh:
#   over-ssh.sh /srv/letters 8 one.example,two.example audit
# leaves the records of part 3 in audit/part-3.ndjson; asked again after a break, it runs only the parts that are missing.
set -eu
letters=$1 parts=$2 machines=$3 folder=$4
mkdir -p "$folder"
seq "$parts" | parallel --jobs 1 --sshlogin "$machines" --joblog "$folder/parts.log" --resume-failed \
  --results "$folder/part-{}.ndjson" \
  section17 audit "$letters" --shard "{}/$parts" --ndjson - > "$folder/parallel.txt"
rm -f "$folder"/parallel.txt "$folder"/part-*.ndjson.err "$folder"/part-*.ndjson.seq
