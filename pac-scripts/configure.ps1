#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- configure @args
exit $LASTEXITCODE
