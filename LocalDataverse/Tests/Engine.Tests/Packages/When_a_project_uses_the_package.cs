using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Engine.Tests.Packages;

/// <summary>The engine and what it is built on, packed into a folder, and a project elsewhere that knows nothing but that folder.</summary>
public sealed partial class When_a_project_uses_the_package : IDisposable
{
    private static readonly string[] Sdk = ["Sdk/Microsoft.Xrm.Sdk/Microsoft.Xrm.Sdk.csproj", "Sdk/Microsoft.Crm.Sdk.Proxy/Microsoft.Crm.Sdk.Proxy.csproj", "Sdk/Microsoft.Xrm.Sdk.Data/Microsoft.Xrm.Sdk.Data.csproj"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("engine-package-");

    [Fact]
    public async Task Should_open_an_organisation_in_it()
    {
        var feed = Path.Combine(_folder.FullName, "feed");
        await PackAsync(feed);
        var version = Version().Match(Path.GetFileName(Directory.GetFiles(feed, "LocalDataverse.Engine.*.nupkg")[0])).Groups[1].Value;
        await WriteAsync("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages()}" /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_folder.FullName, "packages")}" /></config>
            </configuration>
            """);
        await WriteAsync("Uses.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><UseAppHost>false</UseAppHost></PropertyGroup>
              <ItemGroup><PackageReference Include="LocalDataverse.Engine" Version="{version}" /></ItemGroup>
            </Project>
            """);
        await WriteAsync("Program.cs", """
            using LocalDataverse.Engine;
            using Microsoft.Crm.Sdk.Messages;
            using Microsoft.Xrm.Sdk;
            using Microsoft.Xrm.Sdk.Query;
            await using var organization = Organization.Open(new OrganizationOptions());
            var service = organization.CreateService(organization.AdministratorId);
            var id = service.Create(new Entity("account") { ["name"] = "Contoso" });
            System.Console.WriteLine(service.Retrieve("account", id, new ColumnSet("name"))["name"] + " " + (((WhoAmIResponse)service.Execute(new WhoAmIRequest())).UserId == organization.AdministratorId));
            """);

        var output = await RunAsync("run", "--project", Path.Combine(_folder.FullName, "Uses.csproj"), "-v:q");

        Assert.Equal("Contoso True", output.Trim());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder.FullName, name), text, TestContext.Current.CancellationToken);

    /// <summary>Packs what the tests were built with, for the one framework they run on; in one build, for each start of one takes seconds.</summary>
    private async Task PackAsync(string feed)
    {
        var packing = $"NoBuild=true;_IsPacking=true;Configuration={Configuration()};PackageOutputPath={feed}";
        await WriteAsync("Pack.proj", $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{string.Join(';', Sdk.Select(In))}" Targets="Pack" Properties="{packing};TargetFrameworks=net10.0;NoWarn=NU5128" />
                <MSBuild Projects="{In("Engine/LocalDataverse.Engine.csproj")}" Targets="Pack" Properties="{packing}" />
              </Target>
            </Project>
            """);
        await RunAsync("msbuild", Path.Combine(_folder.FullName, "Pack.proj"), "-t:Pack", "-nologo", "-v:q");

        static string In(string project) => Path.Combine(Root(), "LocalDataverse", project);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // Processes of one build would stay for the next, and hold the folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}: {await output}{await error}");
        return await output;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DataversePlugins.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests don't lie in their repository.");
    }

    /// <summary>The one the tests were built in.</summary>
    private static string Configuration() => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string MachinePackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder ? folder : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [GeneratedRegex(@"^LocalDataverse\.Engine\.(.+)\.nupkg$")]
    private static partial Regex Version();
}
