using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Tools;

/// <summary>Builds a project of this repository, in Release.</summary>
internal static class DotnetBuild
{
    /// <summary>Runs dotnet build.</summary>
    /// <exception cref="JobException">The build failed.</exception>
    public static Task RunAsync(JobContext context, string project, CancellationToken token)
        => DotnetProgram.RunAsync(context, ["build", Path.Combine(Repository.Root, project), "--configuration", "Release", "--nologo"], $"dotnet build of {project}", token);
}
