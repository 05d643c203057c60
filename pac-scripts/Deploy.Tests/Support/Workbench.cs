using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Support;

/// <summary>Runs jobs as a pipeline does: a process of its own, with a pac on its PATH that writes down how it is called.</summary>
internal sealed class Workbench : IDisposable
{
    public const string TokenVariable = "DEPLOY_TEST_TOKEN";
    public const string KeyVariable = "DEPLOY_TEST_KEY";

    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    public string Folder { get; } = Directory.CreateTempSubdirectory("deploy-").FullName;

    /// <summary>How pac was called, in order.</summary>
    public IReadOnlyList<JsonNode> Calls => File.Exists(Record) ? [.. File.ReadAllLines(Record).Select(line => JsonNode.Parse(line)!)] : [];

    /// <summary>The arguments of each call, in one line each.</summary>
    public IReadOnlyList<string> Lines => [.. Calls.Select(call => string.Join(' ', call["Arguments"]!.AsArray().Select(argument => (string?)argument)))];

    private string Record => Path.Combine(Folder, "pac.jsonl");

    /// <summary>Sets a variable of the jobs' environment.</summary>
    public Workbench With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>Writes a settings file and returns its path.</summary>
    public string Settings(string json)
    {
        var path = Path.Combine(Folder, "settings.json");
        File.WriteAllText(path, json);
        return path;
    }

    /// <summary>Settings of an environment with the two values that are required, and what else is given.</summary>
    public string Settings(Uri url, JsonObject? more = null)
    {
        var settings = more ?? [];
        settings["environment"] = new JsonObject { ["url"] = url.ToString(), ["token"] = new JsonObject { ["env"] = TokenVariable } };
        settings["variables"] ??= new JsonObject { ["erp_ErpBaseUrl"] = "https://erp.example", ["erp_ErpCompany"] = "usmf" };
        return Settings(settings.ToJsonString());
    }

    /// <summary>Runs a job to its end.</summary>
    public async Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Deploy.dll"), .. arguments]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = TestFolders.Pac + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["PAC_RECORD"] = Record;
        foreach (var (name, value) in _environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
