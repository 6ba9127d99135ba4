#!/usr/bin/env bash
# Installs what the tests use beyond the .NET SDK, where this machine lets us: Chromium for the browser tests. Says what is missing otherwise.
set -u

have() { command -v "$1" > /dev/null 2>&1; }

if have chromium; then
    exit 0
fi
if have apt-get && [ "$(id -u)" -eq 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq > /dev/null && apt-get install -y -qq chromium > /dev/null && have chromium && exit 0
fi
echo "Chromium is missing: install the package 'chromium' to run the browser tests." >&2
exit 1
