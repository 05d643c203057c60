#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- verify @args
exit $LASTEXITCODE
