#!/usr/bin/env bash
# Backs up what cannot be made again: the store, the keys, the rejected records and the models that receipts name. The index is rebuilt after a restore.
#
#   infra/backup.sh FILE.tar.gz            reads PRONET__DATA and PRONET__STORE (postgres://…) as the programs do; safe while they run
set -euo pipefail
file=${1:?usage: infra/backup.sh FILE.tar.gz}
data=${PRONET__DATA:-$HOME/.local/share/pronet}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case "${PRONET__STORE:-sqlite}" in
    sqlite)
        command -v sqlite3 > /dev/null || { echo "sqlite3 is missing: install the package 'sqlite3'." >&2; exit 3; }
        sqlite3 "$data/pronet.db" "VACUUM INTO '$work/pronet.db'" ;;
    *)  pg_dump --format=custom --file "$work/store.dump" "$PRONET__STORE" ;;
esac
for folder in keys rejects models; do [ -d "$data/$folder" ] && cp -a "$data/$folder" "$work/$folder"; done
tar -C "$work" -czf "$file.part" .
mv "$file.part" "$file"
echo "$file: $(du -h "$file" | cut -f1)"
