using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Commands;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Support;

/// <summary>Runs jobs with a pac, and a dotnet, that write down how they are called; signed in, pac also does it.</summary>
internal sealed class Workbench : IDisposable
{
    public const string TokenVariable = "DEPLOY_TEST_TOKEN";
    public const string KeyVariable = "DEPLOY_TEST_KEY";

    private readonly Dictionary<string, string?> _environment = new(StringComparer.Ordinal);
    private readonly StringBuilder _said = new();

    public Workbench() => With("PAC_RECORD", Record);

    public string Folder { get; } = Directory.CreateTempSubdirectory("deploy-").FullName;

    /// <summary>How pac was called, in order.</summary>
    public IReadOnlyList<JsonNode> Calls => File.Exists(Record) ? [.. File.ReadAllLines(Record).Select(line => JsonNode.Parse(line)!)] : [];

    /// <summary>The arguments of each call, in one line each.</summary>
    public IReadOnlyList<string> Lines => [.. Calls.Select(call => string.Join(' ', call["Arguments"]!.AsArray().Select(argument => (string?)argument)))];

    /// <summary>All that jobs said here, errors too.</summary>
    public string Said => _said.ToString();

    /// <summary>The jobs as they are built.</summary>
    public static string Jobs { get; } = Path.Combine(AppContext.BaseDirectory, "Deploy.dll");

    private string Record => Path.Combine(Folder, "pac.jsonl");

    /// <summary>Sets a variable of the jobs' environment.</summary>
    public Workbench With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>Signs pac in: from now on it does what it is told.</summary>
    public Workbench SignedIn(string token)
    {
        var profile = Path.Combine(Folder, "pac.profile");
        File.WriteAllText(profile, token);
        return With("PAC_PROFILE", profile);
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
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new JobSurroundings { Output = output, Error = error, Pac = TestFolders.PacProgram, Dotnet = TestFolders.PacProgram, Variables = _environment, ProcessTerminationTimeout = null };
        var exit = await DeployCommand.Create().Parse(arguments).InvokeAsync(surroundings, TestContext.Current.CancellationToken);
        _said.Append(output).Append(error);
        return (exit, output.ToString(), error.ToString().TrimEnd());
    }

    /// <summary>Puts a dotnet on the PATH that runs the jobs as they are built: building anew for each script takes longer than all they do.</summary>
    public Workbench WithBuiltJobs()
    {
        var dotnet = Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, "bin")).FullName, "dotnet");
        File.WriteAllText(dotnet, $"#!/bin/sh\nwhile [ \"$1\" != -- ]; do shift; done\nshift\nexec '{Path.ChangeExtension(Jobs, null)}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(dotnet, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return this;
    }

    /// <summary>Starts a program as a pipeline does: a process of its own, nobody at its input, the stand-in on its PATH.</summary>
    public Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in _environment)
            start.Environment[name] = value;
        start.Environment["PATH"] = Path.Combine(Folder, "bin") + Path.PathSeparator + TestFolders.Pac + Path.PathSeparator + start.Environment["PATH"];
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Waits for the end of a program.</summary>
    public async Task<(int Exit, string Output, string Error)> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _said.Append(await output).Append(await error);
        return (process.ExitCode, await output, (await error).TrimEnd());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
