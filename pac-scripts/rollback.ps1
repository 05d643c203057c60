#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- rollback @args
exit $LASTEXITCODE
