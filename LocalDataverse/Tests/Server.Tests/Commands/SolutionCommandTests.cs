using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.Tests.Support;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests.Commands;

/// <summary>import --upgrade and --settings, export and uninstall; without a server and through one.</summary>
public sealed class SolutionCommandTests : IDisposable
{
    private const string Settings = """{"EnvironmentVariables":[{"SchemaName":"tst_Url","Value":"http://here"},{"SchemaName":"tst_Unset","Value":""}],"ConnectionReferences":[]}""";

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task AnUpgradeWithSettings_RemovesAndSets()
    {
        await DoneAsync("import", _folder.Write("1.zip", SolutionZips.Managed(1)), "--settings", Settle());
        Assert.Equal(["tst_old.js"], await NamesAsync("webresource", "name"));
        Assert.Equal(["http://here"], await NamesAsync("environmentvariablevalue", "value"));
        await DoneAsync("import", _folder.Write("2.zip", SolutionZips.Managed(2)), "--upgrade");
        Assert.Empty(await NamesAsync("webresource", "name"));
        Assert.Equal(["http://here"], await NamesAsync("environmentvariablevalue", "value"));
        await DoneAsync("uninstall", "Grown");
        Assert.Empty(await NamesAsync("environmentvariabledefinition", "schemaname"));
    }

    [Fact]
    public async Task ThroughAServer_TheSameIsDone()
    {
        await using (await ServerProcess.StartAsync(_folder.At("data"), 0))
        {
            await DoneAsync("import", _folder.Write("1.zip", SolutionZips.Managed(1)), "--settings", Settle());
            await DoneAsync("import", _folder.Write("2.zip", SolutionZips.Managed(2)), "--upgrade");
            await DoneAsync("import", _folder.Write("small.zip", SolutionZips.Complete));
            await DoneAsync("export", "Small", "--path", _folder.At("there.zip"));
            await DoneAsync("uninstall", "Grown");
            var (exit, _, error) = await ServerProcess.RunAsync("uninstall", "Nothing", "--data", _folder.At("data"));
            Assert.Equal(1, exit);
            Assert.Contains("has no solution 'Nothing'", error, StringComparison.Ordinal);
        }
        Assert.Equal(["tst_hello.js"], await NamesAsync("webresource", "name"));
        await DoneAsync("export", "Small", "--path", _folder.At("here.zip"));
        Assert.Equal(File.ReadAllBytes(_folder.At("there.zip")), File.ReadAllBytes(_folder.At("here.zip")));
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "Mine")]
    public async Task AnImport_OverwritesUnmanagedChangesOnlyWhenTold(bool overwrite, string? expected)
    {
        await DoneAsync("import", _folder.Write("1.zip", SolutionZips.Managed(1)));
        await using (var organization = Organization.Open(new OrganizationOptions { DataDirectory = _folder.At("data/organization") }))
        {
            var admin = organization.CreateService(organization.AdministratorId);
            var resource = admin.RetrieveMultiple(new QueryExpression("webresource")).Entities.Single();
            admin.Update(new Microsoft.Xrm.Sdk.Entity("webresource", resource.Id) { ["displayname"] = "Mine" });
        }
        await DoneAsync(["import", _folder.Write("1.zip", SolutionZips.Managed(1)), .. overwrite ? ["--force-overwrite"] : Array.Empty<string>()]);
        Assert.Equal([expected], await NamesAsync("webresource", "displayname"));
    }

    [Fact]
    public async Task AnExport_IsTheSolutionAsManaged()
    {
        await DoneAsync("import", _folder.Write("small.zip", SolutionZips.Complete));
        var output = await DoneAsync("export", "Small", "--managed", "--path", _folder.At("small_managed.zip"));
        Assert.Contains(_folder.At("small_managed.zip"), output, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(_folder.At("small_managed.zip"));
        using var manifest = new StreamReader(zip.GetEntry("solution.xml")!.Open());
        Assert.Contains("<Managed>1</Managed>", await manifest.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uninstall Nothing", "has no solution 'Nothing'")]
    [InlineData("export Nothing", "does not exist in this system")]
    [InlineData("export Grown", "Managed solutions cannot be exported")]
    public async Task WhatCanNotBeDone_IsSaidInOneLine(string arguments, string expected)
    {
        await DoneAsync("import", _folder.Write("1.zip", SolutionZips.Managed(1)));
        var (exit, _, error) = await ServerProcess.RunAsync([.. arguments.Split(' '), "--data", _folder.At("data")]);
        Assert.Equal(1, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uninstall")]
    [InlineData("export")]
    public async Task AFolderWithoutAnOrganisation_IsNotMade(string command)
    {
        var (exit, _, error) = await ServerProcess.RunAsync(command, "Small", "--data", _folder.At("data"));
        Assert.Equal(1, exit);
        Assert.Contains("There is no organisation in", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("data")));
    }

    [Fact]
    public async Task SettingsOfAnotherForm_AreKnownBeforeTheImport()
    {
        var (exit, _, error) = await ServerProcess.RunAsync("import", _folder.Write("1.zip", SolutionZips.Managed(1)), "--data", _folder.At("data"), "--settings", _folder.Write("settings.json", "[1]"u8.ToArray()));
        Assert.Equal(1, exit);
        Assert.Contains("deployment settings", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("data")));
    }

    public void Dispose() => _folder.Dispose();

    private string Settle() => _folder.Write("settings.json", System.Text.Encoding.UTF8.GetBytes(Settings));

    private async Task<string> DoneAsync(params string[] arguments)
    {
        var (exit, output, error) = await ServerProcess.RunAsync([.. arguments, "--data", _folder.At("data")]);
        Assert.Equal((0, ""), (exit, error));
        return output;
    }

    private async Task<string[]> NamesAsync(string table, string column)
    {
        await using var organization = Organization.Open(new OrganizationOptions { DataDirectory = _folder.At("data/organization") });
        return [.. organization.CreateService(null).RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(column) }).Entities.Select(r => r.GetAttributeValue<string>(column))];
    }
}
