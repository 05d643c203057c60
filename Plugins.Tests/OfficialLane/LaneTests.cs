using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace ErpIntegration.Tests.OfficialLane;

/// <summary>What can be known of both lanes without restoring Microsoft's packages: the projects evaluate, and this is in them.</summary>
public sealed partial class LaneTests
{
    private const string Analyzers = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    [Fact]
    public async Task Packages_LocalLane_AreNoneOfMicrosoftsSdk()
    {
        var packages = await LaneFact.OfAsync("Local", "PackageReference");

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Equal(Analyzers, package.Name));
        Assert.Equal("[9.1.1.103]", Assert.Single(await LaneFact.OfAsync("Local", "PackageDownload")).Metadata("Version"));
    }

    [Theory]
    [InlineData("ErpIntegration.Plugins.csproj", "Microsoft.CrmSdk.CoreAssemblies 9.0.2.60", "Microsoft.PowerApps.MSBuild.Plugin 1.52.1")]
    [InlineData("ErpIntegration.CustomApis.csproj", "Microsoft.CrmSdk.CoreAssemblies 9.0.2.60", "Microsoft.PowerApps.MSBuild.Plugin 1.52.1")]
    [InlineData("Solution.cdsproj", "Microsoft.NETFramework.ReferenceAssemblies 1.0.3", "Microsoft.PowerApps.MSBuild.Solution 1.52.1")]
    [InlineData("Plugins.FakeXrmEasy.csproj", "FakeXrmEasy.9 1.58.1", "MSTest 4.5.2", "Microsoft.CrmSdk.CoreAssemblies 9.0.2.60")]
    [InlineData("Verify.csproj", "Microsoft.CrmSdk.CoreAssemblies 9.0.2.60", "Microsoft.CrmSdk.XrmTooling.CoreAssembly 9.1.1.103")]
    public async Task Packages_OfficialLane_ArePinnedInOnePlace(string project, params string[] expected)
    {
        var packages = (await LaneFact.OfAsync("Official", "PackageReference", project)).Where(package => package.Name != Analyzers).ToList();
        var pins = await LaneFact.OfAsync("Official", "PackageVersion", project);

        Assert.All(packages, package => Assert.Null(package.Metadata("Version") ?? package.Metadata("VersionOverride")));
        Assert.Equal(expected, packages.Select(package => $"{package.Name} {Assert.Single(pins, pin => pin.Name == package.Name).Metadata("Version")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Versions_OfEveryPackage_AreExact()
        => Assert.All(await LaneFact.OfAsync("Official", "PackageVersion"), pin => Assert.Matches(Exact(), pin.Metadata("Version")));

    [Fact]
    public async Task References_OfficialLane_AreNoStandIns()
        => Assert.All(await LaneFact.OfAsync("Official", "ProjectReference"), reference => Assert.StartsWith("ErpIntegration.", reference.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("ErpIntegration.Plugins.csproj")]
    [InlineData("ErpIntegration.CustomApis.csproj")]
    public async Task PluginAssembly_WhatMakesItsBytes_IsTheSameInBothLanes(string project)
    {
        async Task<string[]> OfAsync(string lane) => [.. (await LaneFact.OfAsync(lane, "Identity", project)).Select(fact => $"{fact.Name}={fact.Metadata("Value")}")];

        var official = await OfAsync("Official");

        Assert.Equal(await OfAsync("Local"), official);
        Assert.Contains("SignAssembly=true", official);
        Assert.Contains("AssemblyVersion=1.0.0.0", official);
    }

    [Theory]
    [InlineData("ErpIntegration.Plugins.csproj")]
    [InlineData("ErpIntegration.CustomApis.csproj")]
    public async Task PluginAssembly_WhatTheSdksPackageBringsAlong_IsNotCompiledAgainst(string project)
        => Assert.Equal("Microsoft.Xrm.Sdk.dll", Assert.Single(await LaneFact.OfAsync("Official", "Compiled", project)).Name);

    [Fact]
    public async Task SolutionProject_PluginAssemblies_GoWhereTheRegistrationExpectsThem()
    {
        var source = Path.Combine(Lane.Metadata("RepositoryRoot"), "Solution", Assert.Single(await LaneFact.OfAsync("Official", "Property", "Solution.cdsproj"), fact => fact.Name == "SolutionRootPath").Metadata("Value")!);
        var assemblies = await LaneFact.OfAsync("Official", "PluginAssembly", "Solution.cdsproj");

        Assert.Equal(Directory.GetDirectories(Path.Combine(source, "PluginAssemblies")).Length, assemblies.Count);
        Assert.All(assemblies, assembly =>
        {
            var path = assembly.Metadata("SolutionPath")!.Replace('\\', '/');
            var registration = XElement.Load(Path.Combine(source, path + ".data.xml"));
            Assert.Equal("/" + path, (string?)registration.Element("FileName"));
            Assert.StartsWith(assembly.Name + ", Version=1.0.0.0,", (string?)registration.Attribute("FullName"), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Solution/Solution.cdsproj")]
    [InlineData("Plugins.Tests/FakeXrmEasy/Plugins.FakeXrmEasy.csproj")]
    public async Task Build_LocalLaneOfAProjectOfTheOther_SaysWhatToDo(string project)
    {
        var run = await ProcessRun.StartAsync("dotnet", ["msbuild", Path.Combine(Lane.Metadata("RepositoryRoot"), project), "-p:DataverseSdk=Local", "-nologo"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Path.GetFileName(project)} needs Microsoft's packages: build it with -p:DataverseSdk=Official", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DefaultBuild_Solution_HasNoProjectThatNeedsTheOfficialLane()
    {
        var solution = File.ReadAllText(Path.Combine(Lane.Metadata("RepositoryRoot"), "DataversePlugins.sln"));

        Assert.DoesNotContain(".cdsproj", solution, StringComparison.Ordinal);
        Assert.DoesNotContain("Plugins.FakeXrmEasy", solution, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\d+(\.\d+){2,3}(-[a-z]+\d+)?$")]
    private static partial Regex Exact();
}
