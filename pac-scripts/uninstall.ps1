#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- uninstall @args
exit $LASTEXITCODE
