#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- check @args
exit $LASTEXITCODE
