using System;
using System.Diagnostics;
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

        var (ended, output, error) = await RunAsync(runtime, connection);

        Assert.Equal(exit, ended);
        Assert.Empty(output);
        Assert.StartsWith(line, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string runtime, string? connection)
    {
        string[] host = runtime == "dotnet" ? ["exec", "--runtimeconfig", Path.ChangeExtension(typeof(VerifyProgramTests).Assembly.Location, ".runtimeconfig.json")] : [];
        var start = new ProcessStartInfo(runtime, [.. host, Lane.Metadata("VerifyProgram")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("DATAVERSE_CONNECTION_STRING");
        if (connection != null)
            start.Environment["DATAVERSE_CONNECTION_STRING"] = connection;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    private static bool IsInstalled(string program)
        => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
