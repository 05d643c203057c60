using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Pac;
using ErpIntegration.Deploy.Tools;

namespace ErpIntegration.Deploy.Commands;

/// <summary><c>export</c>: fetches what was changed in the maker portal back into the source.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--folder") { Description = "The unpacked source to bring up to date.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Repository.Root, "Solution", "src")) };
        return new Command("export", "Export both packages and unpack them over the source; look at the difference and commit it. Example: export --settings environments/dev.json") { folder, JobOptions.Settings(), JobOptions.WhatIf() }
            .Runs((context, parsed, token) => RunAsync(context, parsed.GetRequiredValue(folder), token));
    }

    private static async Task RunAsync(JobContext context, DirectoryInfo folder, CancellationToken token)
    {
        var target = Directory.CreateTempSubdirectory("export-").FullName;
        try
        {
            var (zip, managed) = (Path.Combine(target, $"{Repository.Solution}.zip"), Path.Combine(target, $"{Repository.Solution}_managed.zip"));
            await context.Pac.RunAsync(PacCalls.Export(Repository.Solution, zip, context.Url, managed: false), token);
            await context.Pac.RunAsync(PacCalls.Export(Repository.Solution, managed, context.Url, managed: true), token);
            // Not pac, which knows neither the source's resource files nor that its dlls come from the build.
            await DotnetProgram.RunAsync(context, [Repository.Packer, "unpack", zip, managed, "--output", folder.FullName, "--update"], "The packer", token);
        }
        finally
        {
            Directory.Delete(target, recursive: true);
        }
    }
}
