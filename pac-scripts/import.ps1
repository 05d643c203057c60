#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- import @args
exit $LASTEXITCODE
