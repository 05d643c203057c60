using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Testing;

/// <summary>
/// A folder with node scripts and the packages of its package-lock.json, for tests that drive real npm clients. Without node, npm or a registry
/// the test is skipped with a sentence that says what to install. Another test project uses it by linking this file.
/// </summary>
internal sealed class NodeWorkspace
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RunLimit = TimeSpan.FromMinutes(5);
    private static readonly string[] NetworkErrors = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "network"];

    private NodeWorkspace(string folder) => Folder = folder;

    /// <summary>Full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>
    /// Copies a folder of the test's output (package.json, package-lock.json, scripts) and installs its packages, once for all tests and runs
    /// with the same lock file.
    /// </summary>
    public static async Task<NodeWorkspace> PrepareAsync(string folderName = "node")
    {
        await RequireAsync("node");
        var source = Path.Combine(AppContext.BaseDirectory, folderName);
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"), TestContext.Current.CancellationToken);
        var target = Path.Combine(AppContext.BaseDirectory, $"{folderName}-workspace-{Convert.ToHexStringLower(SHA256.HashData(lockFile))[..12]}");
        Directory.CreateDirectory(target);
        await using var guard = await LockAsync(Path.Combine(target, ".lock"));
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
        var marker = Path.Combine(target, ".installed");
        if (!File.Exists(marker))
        {
            await RequireAsync("npm");
            await InstallAsync(target);
            await File.WriteAllTextAsync(marker, "", TestContext.Current.CancellationToken);
        }
        return new NodeWorkspace(target);
    }

    /// <summary>Runs a script and gives what it wrote to its standard output. The test fails when the script doesn't exit with 0 within some minutes.</summary>
    public async Task<string> RunAsync(string script, params string[] arguments)
    {
        var (exitCode, output, error) = await StartAsync("node", Folder, RunLimit, [script, .. arguments]);
        Assert.True(exitCode == 0, $"{script} exited with {exitCode}.\n{error}\n{output}");
        return output;
    }

    private static async Task InstallAsync(string folder)
    {
        var (exitCode, output, error) = await StartAsync("npm", folder, InstallLimit, ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"]);
        if (exitCode == 0)
            return;
        if (NetworkErrors.Any(code => error.Contains(code, StringComparison.Ordinal)))
            Assert.Skip("npm reached no registry, so the npm clients couldn't be installed. Connect this machine to one and run the tests again.");
        Assert.Fail($"npm ci exited with {exitCode}.\n{error}\n{output}");
    }

    private static async Task RequireAsync(string tool)
    {
        try
        {
            await StartAsync(tool, AppContext.BaseDirectory, RunLimit, ["--version"]);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"This test drives a real npm client and needs {tool}: install Node.js 20 or later with npm.");
        }
    }

    private static async Task<(int ExitCode, string Output, string Error)> StartAsync(string tool, string folder, TimeSpan timeout, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(timeout);
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            throw new TimeoutException($"{tool} {string.Join(' ', arguments.Take(1))} didn't end within {timeout}.", exception);
        }
    }

    private static async Task<FileStream> LockAsync(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another test is installing.
                await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
            }
        }
    }
}
