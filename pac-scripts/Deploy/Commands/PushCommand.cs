using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Pac;
using ErpIntegration.Deploy.Tools;

namespace ErpIntegration.Deploy.Commands;

/// <summary><c>push</c>: the inner loop, a new dll into a development environment that has the solution.</summary>
internal static class PushCommand
{
    public static Command Create()
    {
        var project = new Option<string>("--project") { Description = "Which assembly.", DefaultValueFactory = _ => "Plugins" };
        project.AcceptOnlyFromAmong("Plugins", "CustomApis");
        return new Command("push", "Build one assembly and replace it in a development environment. New steps and custom APIs need an import. Example: push --project CustomApis --settings environments/dev.json") { project, JobOptions.Settings(), JobOptions.WhatIf() }
            .Runs((context, parsed, token) => RunAsync(context, parsed.GetRequiredValue(project), token));
    }

    private static async Task RunAsync(JobContext context, string project, CancellationToken token)
    {
        var name = $"ErpIntegration.{project}";
        var assembly = await (await context.ApiAsync(token)).RowAsync($"pluginassemblies?$select=pluginassemblyid&$filter=name eq {WebApi.Literal(name)}", token)
            ?? throw new JobException(ExitCode.Environment, $"{context.Url} has no assembly {name}. Import the solution first.");
        await DotnetBuild.RunAsync(context, $"{project}/{name}.csproj", token);
        var dll = Path.Combine(Repository.Root, project, "bin", "Release", "net462", $"{name}.dll");
        await context.Pac.RunAsync(PacCalls.Push(assembly.GetProperty("pluginassemblyid").GetGuid(), dll, context.Url), token);
    }
}
