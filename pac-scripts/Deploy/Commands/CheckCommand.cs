using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Pac;
using ErpIntegration.Deploy.Tools;
using Spectre.Console;

namespace ErpIntegration.Deploy.Commands;

/// <summary><c>check</c>: runs the solution checker and stops at what is critical or of high severity.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var zip = JobOptions.Zip();
        var results = new Option<DirectoryInfo>("--results") { Description = "Where the checker's results go; what is in it goes first.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Repository.Root, "artifacts", "check")) };
        return new Command("check", "Run pac solution check; ends with 5 if anything of severity Critical or High is found. Example: check --zip artifacts/solution/ErpIntegration_0.1.0_managed.zip") { zip, results, JobOptions.WhatIf() }
            .Runs((context, parsed, token) => RunAsync(context, parsed.GetRequiredValue(zip), parsed.GetRequiredValue(results), token));
    }

    private static async Task RunAsync(JobContext context, FileInfo zip, DirectoryInfo results, CancellationToken token)
    {
        SolutionFile.Read(zip);
        if (!context.WhatIf)
        {
            // An old report must not speak for a new zip.
            if (results.Exists)
                results.Delete(recursive: true);
            results.Create();
        }

        await context.Pac.RunAsync(PacCalls.Check(zip.FullName, results.FullName), token);
        if (context.WhatIf)
            return;
        var found = CheckerReport.Read(results);
        foreach (var severity in found.CountBy(result => result.Severity))
            context.Console.WriteLine($"{severity.Key}: {severity.Value}");
        var serious = found.Where(result => result.IsSerious).Select(result => $"{result.Severity} {result.Rule}: {result.Message}").ToList();
        if (serious.Count > 0)
            throw new JobException(ExitCode.Found, string.Join(System.Environment.NewLine, serious));
    }
}
