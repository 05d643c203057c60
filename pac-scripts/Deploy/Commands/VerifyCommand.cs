using System.CommandLine;
using ErpIntegration.Deploy.Verification;

namespace ErpIntegration.Deploy.Commands;

/// <summary><c>verify</c>: a smoke test over the Web API.</summary>
internal static class VerifyCommand
{
    public static Command Create() => new Command("verify", "Ask the environment over the Web API whether everything is as the settings say and erp_GetIntegrationHealth answers; ends with 5 if not. Its counts are shown only. Changes nothing. Example: verify --settings environments/test.json") { JobOptions.Settings(), JobOptions.WhatIf() }
        .Runs((context, _, token) => new VerifyJob(context).RunAsync(token));
}
