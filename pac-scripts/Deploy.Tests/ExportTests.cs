using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

/// <summary>The job that brings an environment's changes into the source.</summary>
public sealed class ExportTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "Solution", "src");

    [Fact]
    public async Task Export_FetchesBothPackagesAndUnpacksThem()
    {
        using var bench = new Workbench();

        var (exit, _, error) = await bench.RunAsync("export", "--settings", bench.Settings(new Uri("https://c.example")), "--folder", Path.Combine(bench.Folder, "src"));

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal(["solution export", "solution export", $"{Repository.Packer} unpack"], bench.Lines.Select(line => string.Join(' ', line.Split(' ').Take(2))));
        Assert.DoesNotContain("--managed", bench.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("--managed", bench.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Export_OverTheSource_LeavesWhatNobodyChanged(bool german)
    {
        await using var environment = await TestEnvironment.StartAsync(installed: false);
        if (german)
            environment.Service.Execute(new ProvisionLanguageRequest { Language = 1031 });
        using var bench = environment.Workbench(live: true);
        var settings = bench.Settings(environment.Url);
        Succeeded(await bench.RunAsync("import", "--settings", settings, "--zip", SolutionVersions.Write(bench.Folder, new Version(1, 0, 0, 0), managed: false)));
        var source = Path.Combine(bench.Folder, "src");
        var before = Files(Source);
        foreach (var (path, content) in before)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(source, path))!);
            await File.WriteAllBytesAsync(Path.Combine(source, path), content, TestContext.Current.CancellationToken);
        }

        Succeeded(await bench.RunAsync("export", "--settings", settings, "--folder", source));

        var after = Files(source);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        var resources = Path.Combine("Resources", "1031", "resources.1031.resx");
        Assert.Equal(before[resources], after[resources]);

        // It packs without a finding, the registration in step, to what it packed to before.
        var packed = Path.Combine(bench.Folder, "packed");
        await PackerAsync(bench, ["pack", "--source", source, "--output", packed, "--solution-version", Repository.Version, .. Assemblies(bench.Folder).SelectMany(dll => (string[])["--assembly", dll])]);
        await PackerAsync(bench, "diff", Repository.ManagedZip, Path.Combine(packed, Path.GetFileName(Repository.ManagedZip)));
    }

    private static void Succeeded((int Exit, string Output, string Error) job) => Assert.True(job.Exit == 0, $"{job.Exit}: {job.Error}\n{job.Output}");

    private static async Task PackerAsync(Workbench bench, params string[] arguments)
    {
        using var packer = bench.Start("dotnet", [Repository.Packer, .. arguments]);
        Succeeded(await bench.EndAsync(packer));
    }

    private static Dictionary<string, byte[]> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes);

    // The dlls that the build packed.
    private static List<string> Assemblies(string folder)
    {
        var files = new List<string>();
        using var zip = ZipFile.OpenRead(Repository.ManagedZip);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            files.Add(Path.Combine(folder, entry.Name));
            entry.ExtractToFile(files[^1]);
        }

        return files;
    }
}
