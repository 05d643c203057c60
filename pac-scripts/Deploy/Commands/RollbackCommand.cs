using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Import;
using Spectre.Console;

namespace ErpIntegration.Deploy.Commands;

/// <summary>
/// <c>rollback</c>: brings the content of an earlier version back. The platform imports no lower version over a higher one, so the zip goes in under the
/// installed version's next revision.
/// </summary>
internal static class RollbackCommand
{
    public static Command Create()
    {
        var to = new Option<FileInfo>("--to") { Description = "The zip of the version to go back to, managed where the solution is managed.", Required = true };
        return new Command("rollback", "Import an earlier version's zip as an upgrade of the installed one. Columns and tables that only the newer version had go, with their data. Example: rollback --to ErpIntegration_0.1.0_managed.zip --settings environments/test.json") { to, JobOptions.Settings(), JobOptions.WhatIf() }
            .Runs((context, parsed, token) => RunAsync(context, SolutionFile.Read(parsed.GetRequiredValue(to)), token));
    }

    private static async Task RunAsync(JobContext context, SolutionFile zip, CancellationToken token)
    {
        var api = await context.ApiAsync(token);
        var installed = await InstalledSolution.FindAsync(api, zip.UniqueName + InstalledSolution.HoldingSuffix, token) ?? await InstalledSolution.FindAsync(api, zip.UniqueName, token)
            ?? throw new JobException(ExitCode.Environment, $"{context.Url} has no solution {zip.UniqueName}; there is nothing to go back from.");
        if (zip.Version >= installed.Version)
            throw new JobException(ExitCode.CannotFollow, $"{installed.Version} is installed, and {zip.Version} is not earlier. Use import.");
        var version = new Version(installed.Version.Major, installed.Version.Minor, installed.Version.Build, installed.Version.Revision + 1);
        context.Console.WriteLine($"The content of {zip.Version} goes in as {version}.");
        var copy = Path.Combine(Path.GetTempPath(), $"{zip.UniqueName}_{version}_{Guid.NewGuid():N}{(zip.IsManaged ? "_managed" : string.Empty)}.zip");
        try
        {
            zip.CopyAs(version, copy);
            await new ImportJob(context).RunAsync(SolutionFile.Read(new FileInfo(copy)), token);
        }
        finally
        {
            File.Delete(copy);
        }
    }
}
