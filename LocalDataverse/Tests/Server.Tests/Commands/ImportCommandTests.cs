using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.Tests.Support;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task ACompleteImport_ExitsWith0AndReportsEveryComponent()
    {
        var (exit, output, error) = await ImportAsync(SolutionZips.Complete);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("tst_hello.js", output, StringComparison.Ordinal);
        var report = Report();
        Assert.Equal(("Small", "1.0.0.0", true), ((string?)report["uniqueName"], (string?)report["version"], (bool?)report["complete"]));
        Assert.Contains(("WebResource", "tst_hello.js", "done"), Rows(report));
        Assert.DoesNotContain(Rows(report), r => r.Result != "done");
        Assert.Equal(["Small"], await SolutionsAsync());
    }

    [Fact]
    public async Task AnImportWithSomethingUnsupported_ExitsWith3AndSaysWhy()
    {
        var (exit, output, _) = await ImportAsync(SolutionZips.Partial);

        Assert.Equal(3, exit);
        Assert.Contains("not supported", output, StringComparison.Ordinal);
        var row = Report()["components"]!.AsArray().Single(r => (string?)r!["result"] == "not supported")!;
        Assert.Equal((false, "Report"), ((bool?)row["done"], (string?)row["kind"]));
        Assert.NotEmpty((string?)row["reason"] ?? "");
        Assert.Equal(["Small"], await SolutionsAsync());
    }

    public static TheoryData<string, string> Bad => new()
    {
        { nameof(SolutionZips.NoZip), "not a zip" },
        { nameof(SolutionZips.WithoutManifest), "no solution.xml" },
        { nameof(SolutionZips.ClimbingOut), "leaves the zip" },
        { nameof(SolutionZips.EntityExpansion), "document type declaration" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task ABadZip_ExitsWith1AndChangesNothing(string zip, string expected)
    {
        File.WriteAllText(_folder.At("report.json"), "of an earlier import");

        var (exit, output, error) = await ImportAsync((byte[])typeof(SolutionZips).GetProperty(zip)!.GetValue(null)!);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("report.json")));
        Assert.Empty(await SolutionsAsync());
    }

    [Fact]
    public async Task AReportThatCannotBeWritten_IsKnownBeforeTheImport()
    {
        var (exit, _, error) = await ServerProcess.RunAsync("import", _folder.Write("good.zip", SolutionZips.Complete), "--data", _folder.At("data"), "--report", _folder.At("nowhere/report.json"));

        Assert.Equal(1, exit);
        Assert.Contains(_folder.At("nowhere"), error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("data")));
    }

    [Fact]
    public async Task ADataFolderThatIsAFile_IsNamed()
    {
        var (exit, _, error) = await ServerProcess.RunAsync("import", _folder.Write("good.zip", SolutionZips.Complete), "--data", _folder.Write("data", []));

        Assert.Equal(1, exit);
        Assert.Contains($"localdataverse: The file '{_folder.At("data")}'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADatabaseThatIsNone_IsSaidInOneLine()
    {
        Directory.CreateDirectory(_folder.At("data/organization"));
        _folder.Write("data/organization/organization.db", [.. "This is no database."u8, .. new byte[8192]]);

        var (exit, _, error) = await ImportAsync(SolutionZips.Complete);

        Assert.Equal(1, exit);
        Assert.StartsWith("localdataverse: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderAnotherProcessHasOpen_IsLeftAlone()
    {
        Directory.CreateDirectory(_folder.At("data"));
        using var taken = new FileStream(_folder.At("data/lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var (exit, _, error) = await ImportAsync(SolutionZips.Complete);

        Assert.Equal(1, exit);
        Assert.Contains("Another process has", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int Exit, string Output, string Error)> ImportAsync(byte[] zip) =>
        ServerProcess.RunAsync("import", _folder.Write("small.zip", zip), "--data", _folder.At("data"), "--report", _folder.At("report.json"));

    private JsonNode Report() => JsonNode.Parse(File.ReadAllText(_folder.At("report.json")))!;

    private static IEnumerable<(string? Kind, string? Name, string? Result)> Rows(JsonNode report) =>
        report["components"]!.AsArray().Select(r => ((string?)r!["kind"], (string?)r["name"], (string?)r["result"]));

    /// <summary>The solutions of the organisation that aren't the platform's own.</summary>
    private async Task<IEnumerable<string>> SolutionsAsync()
    {
        await using var organization = Organization.Open(new OrganizationOptions { DataDirectory = _folder.At("data/organization") });
        var query = new QueryExpression("solution") { ColumnSet = new ColumnSet("uniquename") };
        query.Criteria.AddCondition("uniquename", ConditionOperator.NotIn, "System", "Active", "Default", "Basic");
        return organization.CreateService(null).RetrieveMultiple(query).Entities.Select(s => s.GetAttributeValue<string>("uniquename")).ToList();
    }
}
