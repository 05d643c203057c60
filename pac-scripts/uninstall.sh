#!/usr/bin/env bash
set -euo pipefail
exec dotnet run --project "$(dirname "$0")/Deploy" -- uninstall "$@"
