#!/usr/bin/env pwsh
dotnet run --project "$PSScriptRoot/Deploy" -- push @args
exit $LASTEXITCODE
