#!/usr/bin/env bash
# The scaled deployment as plain processes on this machine: two web hosts and two workers on one PostgreSQL and one Elasticsearch or OpenSearch.
#
#   PRONET__STORE=postgres://… PRONET__SEARCH__ELASTICSEARCH__NODES=http://127.0.0.1:9200 infra/scaled.sh
#
# Stops everything at Ctrl-C, or when one of the four ends. Logs and keys go to the folder that PRONET__DATA names (default: a new one below /tmp).
# The web hosts listen on PRONET_PORT (default 5081) and the one after it; the workers show their metrics on the two after these.
set -euo pipefail
cd "$(dirname "$0")/.."

: "${PRONET__STORE:?Name the PostgreSQL server: PRONET__STORE=postgres://user:password@host/database}"
: "${PRONET__SEARCH__ELASTICSEARCH__NODES:?Name the search server: PRONET__SEARCH__ELASTICSEARCH__NODES=http://127.0.0.1:9200}"
export PRONET__STORE PRONET__SEARCH__ELASTICSEARCH__NODES
export PRONET__SEARCH__ENGINE=elasticsearch PRONET__DATA="${PRONET__DATA:-$(mktemp -d)}"
port=${PRONET_PORT:-5081}
mkdir -p "$PRONET__DATA"

# PRONET_BUILT=1: what is there is built already.
[ "${PRONET_BUILT:-}" = 1 ] || dotnet build ProNet.sln -c Release -v quiet

output=bin/Release/net10.0
processes=()
trap 'trap - EXIT; kill "${processes[@]}" 2> /dev/null; wait' EXIT
trap exit INT TERM
run() {
    local name=$1; shift
    "$@" > "$PRONET__DATA/$name.log" 2>&1 &
    processes+=($!)
    echo "$name: process $!, log $PRONET__DATA/$name.log"
}

run web-1 src/ProNet.Web/$output/ProNet.Web --urls "http://127.0.0.1:$port"
run web-2 src/ProNet.Web/$output/ProNet.Web --urls "http://127.0.0.1:$((port + 1))"
run worker-1 env PRONET__INDEXING__METRICSPORT=$((port + 2)) indexer/ProNet.Indexer/$output/ProNet.Indexer work
run worker-2 env PRONET__INDEXING__METRICSPORT=$((port + 3)) indexer/ProNet.Indexer/$output/ProNet.Indexer work
echo "http://127.0.0.1:$port and http://127.0.0.1:$((port + 1)); metrics of the workers: http://127.0.0.1:$((port + 2))/metrics and http://127.0.0.1:$((port + 3))/metrics"
wait -n
