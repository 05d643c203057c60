using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ErpIntegration.Tests.OfficialLane.Verify;

/// <summary>The program as it was built, up to where Microsoft's client comes in: on this runtime, and where there is Mono on that, the nearest to the .NET Framework.</summary>
public sealed class VerifyProgramTests
{
    private const string Complete = "AuthType=ClientSecret;Url=https://contoso.crm.dynamics.com;ClientId=51f81489-12ee-4a9e-aaae-a2591f45987d;ClientSecret=hunter2";

    public static TheoryData<string, string?, int, string> Runs
    {
        get
        {
            var runs = new TheoryData<string, string?, int, string>();
            foreach (var runtime in new[] { "dotnet", "mono" })
            {
                runs.Add(runtime, null, 2, "The environment variable DATAVERSE_CONNECTION_STRING isn't set.");
                runs.Add(runtime, Complete, 3, "The tool isn't whole; build it with -p:DataverseSdk=Official.");
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Main_WithoutMicrosoftsClient_EndsWithOneLine(string runtime, string? connection, int exit, string line)
    {
        Assert.SkipUnless(runtime == "dotnet" || IsInstalled(runtime), "Skipped: needs mono (apt-get install mono-runtime libmono-system-data4.0-cil).");
        Assert.SkipWhen(exit == 3 && Lane.IsOfficial, "Skipped: built with the official packages the tool is whole.");

        string[] host = runtime == "dotnet" ? ["exec", "--runtimeconfig", Path.ChangeExtension(typeof(VerifyProgramTests).Assembly.Location, ".runtimeconfig.json")] : [];
        var run = await ProcessRun.StartAsync(runtime, [.. host, Lane.Metadata("VerifyProgram")], new Dictionary<string, string?> { ["DATAVERSE_CONNECTION_STRING"] = connection });

        Assert.Equal(exit, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith(line, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
    }

    private static bool IsInstalled(string program)
        => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
