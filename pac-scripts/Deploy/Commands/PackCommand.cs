using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tools;

namespace ErpIntegration.Deploy.Commands;

/// <summary><c>pack</c>: builds the assemblies and packs both zips.</summary>
internal static class PackCommand
{
    public static Command Create() => new Command("pack", "Build the plug-ins and pack artifacts/solution/*.zip; a difference between attributes and registration files stops it. Example: pack") { JobOptions.WhatIf() }
        .Runs((context, _, token) => RunAsync(context, token));

    private static Task RunAsync(JobContext context, CancellationToken token)
        => DotnetBuild.RunAsync(context, "Solution/Solution.csproj", token);
}
