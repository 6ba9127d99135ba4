#!/usr/bin/env bash
# Puts back what infra/backup.sh saved, into an empty data folder or an empty database, with the programs stopped. Then run `rebuild`.
#
#   infra/restore.sh FILE.tar.gz
set -euo pipefail
file=${1:?usage: infra/restore.sh FILE.tar.gz}
data=${PRONET__DATA:-$HOME/.local/share/pronet}
[ ! -e "$data/pronet.db" ] || { echo "$data holds a store already: restore into an empty folder." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -C "$work" -xzf "$file"
mkdir -p "$data"
for folder in keys rejects models; do [ -d "$work/$folder" ] && cp -a "$work/$folder" "$data/$folder"; done
if [ -f "$work/store.dump" ]; then
    pg_restore --no-owner --exit-on-error --dbname "${PRONET__STORE:?Name the empty database in PRONET__STORE.}" "$work/store.dump"
else
    mv "$work/pronet.db" "$data/pronet.db"
fi
echo "Restored. Now: dotnet run --project indexer/ProNet.Indexer -- rebuild"
