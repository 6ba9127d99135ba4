#!/usr/bin/env bash
# Installs what the tests use beyond the .NET SDK, where this machine lets us: Chromium for the browser tests, PostgreSQL for the store, sqlite3 for its backup, a mail server, text recognition, libgomp1 for the trainers of rankings. Says what is missing otherwise.
set -u

have() { command -v "$1" > /dev/null 2>&1; }
# The shell without windows takes half of the processor time; where it is not packaged the whole browser serves.
have_browser() { have chromium-headless-shell || have chromium; }
have_mail() { /usr/bin/python3 -c 'import aiosmtpd' > /dev/null 2>&1; }
have_postgres() { ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1; }
# LightGBM, which trains rankings, needs it on Linux.
have_gomp() { [ "$(uname)" != Linux ] || ldconfig -p 2> /dev/null | grep -q 'libgomp\.so\.1'; }

packages=()
have chromium-headless-shell || packages+=(chromium-headless-shell)
have_postgres || packages+=(postgresql)
have sqlite3 || packages+=(sqlite3)
have_mail || packages+=(python3-aiosmtpd)
have tesseract || packages+=(tesseract-ocr tesseract-ocr-fra)
have_gomp || packages+=(libgomp1)
[ "${#packages[@]}" -eq 0 ] && exit 0

if have apt-get && [ "$(id -u)" -eq 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq > /dev/null
    # Each by itself, so that one which is not packaged takes no other with it.
    for package in "${packages[@]}"; do apt-get install -y -qq "$package" > /dev/null; done
    have_browser || apt-get install -y -qq chromium > /dev/null
fi
missing=0
have_browser || { echo "Chromium is missing: install the package 'chromium-headless-shell' or 'chromium' to run the browser tests." >&2; missing=1; }
have_postgres || { echo "PostgreSQL is missing: install the package 'postgresql' to run the tests of that store." >&2; missing=1; }
have sqlite3 || { echo "sqlite3 is missing: install the package 'sqlite3' to run the test of the backup." >&2; missing=1; }
have_gomp || { echo "libgomp1 is missing: install the package 'libgomp1' to run the tests of trained rankings." >&2; missing=1; }
have tesseract || { echo "tesseract is missing: install the package 'tesseract-ocr' to run the test of scanned CVs." >&2; missing=1; }
have_mail || { echo "aiosmtpd is missing: install the package 'python3-aiosmtpd' to run the tests of sending mail." >&2; missing=1; }
exit "$missing"
