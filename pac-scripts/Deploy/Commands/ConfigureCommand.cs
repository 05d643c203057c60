using System.CommandLine;
using ErpIntegration.Deploy.Configuration;

namespace ErpIntegration.Deploy.Commands;

/// <summary><c>configure</c>: gives an environment what no import carries.</summary>
internal static class ConfigureCommand
{
    public static Command Create() => new Command("configure", "Set what no import carries: endpoint address and key, managed identity, variables, steps, flows, the ERP's user. Running it again changes nothing. Example: configure --settings environments/test.json --what-if") { JobOptions.Settings(), JobOptions.WhatIf() }
        .Runs((context, _, token) => new ConfigureJob(context).RunAsync(token));
}
