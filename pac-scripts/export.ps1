#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- export @args
exit $LASTEXITCODE
