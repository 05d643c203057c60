#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- pack @args
exit $LASTEXITCODE
