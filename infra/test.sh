#!/usr/bin/env bash
# Runs every test of the repository on a fresh machine with the .NET 10 SDK.
#
#   infra/test.sh            everything that is quick enough for each change
#   infra/test.sh --soak     the long crash runs as well
#
# Installs what it can (Chromium, PostgreSQL and sqlite3 on Debian as root), reports what is missing as skipped tests with the reason, and ends with one line:
# "N passed, N failed, N skipped". The exit code is 0 only when nothing failed and at least one test ran.
set -uo pipefail
cd "$(dirname "$0")/.."

for argument in "$@"; do
    case "$argument" in
        --soak) export PRONET_SOAK=1 ;;
        *) echo "usage: infra/test.sh [--soak]" >&2; exit 2 ;;
    esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

infra/test-dependencies.sh || echo "Some test dependencies are missing; the tests that need them will be skipped."

echo "== build"
dotnet build ProNet.sln -c Release -v quiet || { echo "0 passed, 1 failed"; exit 1; }

echo "== format"
format_failed=0
dotnet format ProNet.sln whitespace --no-restore --verify-no-changes || { format_failed=1; echo "failed: run 'dotnet format ProNet.sln whitespace'"; }

passed=0 failed=$format_failed skipped=0
run() {
    local project=$1 name log
    name=$(basename "$project" .csproj)
    log=$results/$name.log
    # The test program itself, not "dotnet test": no second build, and its exit code and counts are its own.
    "$(dirname "$project")/bin/Release/net10.0/$name" --progress off --ansi off --output Detailed > "$log" 2>&1
    echo $? > "$results/$name.exit"
}

# The browser, crash and fault tests drive real processes and servers: they run after the others, alone. The rest runs two at a time.
alone="ProNet.Browser.Tests ProNet.Indexing.Tests ProNet.Search.Elasticsearch.Tests ProNet.Fault.Tests"
echo "== tests"
running=0
for project in tests/*.Tests/*.Tests.csproj; do
    case " $alone " in *" $(basename "$project" .csproj) "*) continue ;; esac
    run "$project" &
    running=$((running + 1))
    if [ "$running" -ge 2 ]; then wait -n; running=$((running - 1)); fi
done
wait
for name in $alone; do
    [ -f "tests/$name/$name.csproj" ] && run "tests/$name/$name.csproj"
done

for log in "$results"/*.log; do
    name=$(basename "$log" .log)
    count() { sed -n "s/^ *$1: \([0-9]*\).*/\1/p" "$log" | tail -n 1; }
    total=$(count total) p=$(count succeeded) f=$(count failed) s=$(count skipped)
    code=$(cat "$results/$name.exit")
    # A crash prints no summary, and no tests at all is a failure too: neither may pass as nothing.
    if [ -z "$total" ] || [ "${total:-0}" -eq 0 ] || { [ "$code" -ne 0 ] && [ "${f:-0}" -eq 0 ]; }; then
        f=$(( ${f:-0} + 1 )); echo "$name ended with exit code $code"
    fi
    printf '%-34s %5d passed %3d failed %3d skipped\n' "$name" "${p:-0}" "${f:-0}" "${s:-0}"
    if [ "${f:-0}" -gt 0 ]; then cat "$log"; fi
    if [ "${s:-0}" -gt 0 ]; then grep -A2 -E '^skipped ' "$log" | grep -v '^--' | head -n 60; fi
    passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) skipped=$((skipped + ${s:-0}))
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
