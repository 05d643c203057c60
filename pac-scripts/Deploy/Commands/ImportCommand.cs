using System.CommandLine;
using ErpIntegration.Deploy.Import;

namespace ErpIntegration.Deploy.Commands;

/// <summary><c>import</c>: brings a zip into an environment.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var zip = JobOptions.Zip();
        return new Command("import", "Import the zip with the environment's variables and connections, as an upgrade where an older version is installed, and switch its plug-in steps on. Example: import --settings environments/test.json") { zip, JobOptions.Settings(), JobOptions.WhatIf() }
            .Runs((context, parsed, token) => new ImportJob(context).RunAsync(SolutionFile.Read(parsed.GetRequiredValue(zip)), token));
    }
}
