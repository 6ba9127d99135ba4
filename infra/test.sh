#!/usr/bin/env bash
# Runs every test of the repository on a fresh machine with the .NET 10 SDK.
#
#   infra/test.sh                 everything that is quick enough for each change
#   infra/test.sh --quick         for daily work: no servers, no browser, no processes, no check of the format
#   infra/test.sh --soak          the long crash runs as well, and all of the contract on every search server
#   infra/test.sh --photographs   pictures of pages as well, for people to look at
#
# Installs what it can (Chromium, PostgreSQL and sqlite3 on Debian as root), reports what is missing as skipped tests with the reason, and ends with one line:
# "N passed, N failed, N skipped". The exit code is 0 only when nothing failed and at least one test ran. Needs nothing newer than the bash of macOS.
set -uo pipefail
cd "$(dirname "$0")/.."

quick=0
for argument in "$@"; do
    case "$argument" in
        --quick) quick=1 ;;
        --soak) export PRONET_SOAK=1 ;;
        --photographs) export PRONET_PHOTOGRAPHS=1 ;;
        *) echo "usage: infra/test.sh [--quick] [--soak] [--photographs]" >&2; exit 2 ;;
    esac
done

# Test programs, and the programs they start, live for seconds: what the runtime counts to compile better later costs a seventh of their time, and what it compiles
# again after thirty calls is not called often enough to pay for it; after 0x2000 it is. Pages of code that are mapped twice, so that none is written and run at once, cost
# another fifth, and nobody attacks a test. Garbage is collected after 64 MB (hexadecimal) instead of after what fits the cache: pauses are halved.
export DOTNET_TieredPGO=0 DOTNET_TC_CallCountThreshold=2000 DOTNET_EnableWriteXorExecute=0 DOTNET_GCgen0size=4000000
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# Processor time of a run and of the programs it waited for; servers that it started by their own scripts are not among them.
export TIMEFORMAT='%U %S'
results=$(mktemp -d)
scratch=""
trap 'rm -rf "$results" ${scratch:+"$scratch"}' EXIT
export results

# Stores, indices and databases of tests live for seconds, and hundreds of them are thousands of files: in memory, where it is plentiful, they take a fifth of the processor
# time that they take on a disk. What a process that is killed had written stays there as it does on a disk.
plentiful() { awk -v least="$1" '/^MemAvailable/{ exit $2 < least * 1048576 }' /proc/meminfo && [ "$(df -Pk /dev/shm | awk 'NR == 2 { print int($4 / 1048576) }')" -ge "$2" ]; }
if [ -w /dev/shm ] && ! grep -qE '^\S+ /dev/shm \S+ \S*noexec' /proc/mounts && plentiful 12 4; then
    scratch=$(mktemp -d /dev/shm/pronet-tests-XXXXXX)
    # Servers run as users of their own.
    chmod 1777 "$scratch"
fi
export scratch

if [ "$quick" -eq 0 ]; then
    infra/test-dependencies.sh || echo "Some test dependencies are missing; the tests that need them will be skipped."
fi

echo "== build"
# One compiler for all projects.
dotnet build ProNet.sln -c Release -v quiet -p:UseSharedCompilation=true || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

# Looks at text only, of files and not of projects, so it goes on beside the tests.
format() { nice -n 10 dotnet format whitespace . --folder --verify-no-changes --exclude '**/obj/**' --exclude '**/bin/**' > "$results/format.log" 2>&1; echo $? > "$results/format.exit"; }

# A run is a project, or a project and a filter of its tests, with "|" between them.
# Those that wait only so long for an answer; all others give way to them.
timed="ProNet.Fault.Tests|TestCategory=Timed ProNet.Browser.Tests"
# Those that drive servers or processes, the longest first.
heavy="ProNet.Search.Elasticsearch.Tests ProNet.Processes.Tests ProNet.Fault.Tests|TestCategory!=Timed"
light=""
# Those that follow the timed ones, when two of the others no longer keep both cores busy.
last="ProNet.Search.Lucene.Tests ProNet.Indexing.Tests ProNet.Search.Tests"
[ "$quick" -eq 1 ] && last=""
# The longest before the others, which fill what it leaves.
for folder in tests/ProNet.Web.Tests $(ls -d tests/*.Tests | grep -vx tests/ProNet.Web.Tests); do
    name=$(basename "$folder")
    # Of the fixtures that are run on every database the quick run has only those on the embedded one, and none that is about the server.
    case " $heavy $timed $last " in *" $name "* | *" $name|"*) ;; *) light="$light $name$([ "$quick" -eq 1 ] && echo '|FullyQualifiedName!~Postgres&TestCategory!=Postgres')" ;; esac
done

run() {
    local name=${1%%|*} log="$results/$1.log" filter=()
    case $1 in *"|"*) filter=(--filter "${1#*|}") ;; esac
    # The test program itself, not "dotnet test": no second build, and its exit code and counts are its own.
    { time TMPDIR=${scratch:-${TMPDIR:-/tmp}} "tests/$name/bin/Release/net10.0/$name" --progress off --ansi off --output Detailed ${filter[@]+"${filter[@]}"} > "$log" 2>&1
    echo $? > "$results/$1.exit"; } 2> "$results/$1.cpu"
}
export -f run

# So many of these at a time, at a priority: 0 is the usual one, 10 gives way.
run_all() { local at_a_time=$1 priority=$2; shift 2; printf '%s\n' "$@" | nice -n "$priority" xargs -P "$at_a_time" -I RUN bash -c 'run "RUN"'; }

echo "== tests"
format_failed=0
if [ "$quick" -eq 1 ]; then
    runs=$light
    run_all 2 0 $light
else
    runs="$heavy $light $timed $last"
    format &
    # Two beside the timed ones: three keep both cores busy, and a fourth only makes all of them late.
    run_all 2 10 $heavy $light &
    run_all 1 0 $timed
    run_all 1 10 $last
    wait
    if [ "$(cat "$results/format.exit")" -ne 0 ]; then format_failed=1; cat "$results/format.log"; echo "failed: run 'dotnet format whitespace . --folder'"; fi
fi

passed=0 failed=$format_failed skipped=0
for name in $runs; do
    log="$results/$name.log"
    count() { sed -n "s/^ *$1: \([0-9]*\).*/\1/p" "$log" | tail -n 1; }
    total=$(count total) p=$(count succeeded) f=$(count failed) s=$(count skipped)
    took=$(sed -n 's/^ *duration: //p' "$log" | tail -n 1)
    cpu=$(awk '{ printf "%.0f", $1 + $2 }' "$results/$name.cpu")
    code=$(cat "$results/$name.exit")
    # A crash prints no summary, and no tests at all is a failure too: neither may pass as nothing.
    if [ -z "$total" ] || [ "${total:-0}" -eq 0 ] || { [ "$code" -ne 0 ] && [ "${f:-0}" -eq 0 ]; }; then
        f=$(( ${f:-0} + 1 )); echo "$name ended with exit code $code"; tail -n 100 "$log"
    fi
    printf '%-43s %5d passed %3d failed %3d skipped   %5s s of CPU in %s\n' "$name" "${p:-0}" "${f:-0}" "${s:-0}" "$cpu" "$took"
    if [ "${f:-0}" -gt 0 ]; then awk '/^failed /{ p = 1 } /^(passed|skipped) /{ p = 0 } p' "$log" | head -n 500; fi
    if [ "${s:-0}" -gt 0 ]; then grep -A2 -E '^skipped ' "$log" | grep -v '^--' | head -n 60; fi
    passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) skipped=$((skipped + ${s:-0}))
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
