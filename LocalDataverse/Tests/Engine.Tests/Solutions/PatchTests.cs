using System;
using System.IO;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Patches: solutions that lie on top of another one and go with it.</summary>
public sealed class PatchTests
{
    [Fact]
    public void A_patch_lies_on_top_of_its_solution()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        Patch("alert(2)").ImportInto(store);
        var patch = store.Single("solution", "uniquename", "Whole_Patch");
        Assert.Equal(store.Single("solution", "uniquename", "Whole").Id, patch.GetAttributeValue<EntityReference>("parentsolutionid").Id);
        Assert.Equal("alert(2)", Content(store));
        Assert.True((bool)store.Table("msdyn_solutionhistory", "msdyn_name", "Whole_Patch").Single()["msdyn_ispatch"]);
        store.Admin.Delete("solution", patch.Id);
        Assert.Equal("alert(1)", Content(store));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_patch_goes_with_its_solution_and_with_the_version_that_it_mended(bool upgrade)
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        Patch("alert(2)").ImportInto(store);
        if (upgrade) WholeSolution.Build(version: "2.0").ImportInto(store, o => o.Upgrade = true);
        else store.Admin.Delete("solution", store.Single("solution", "uniquename", "Whole").Id);
        Assert.Empty(store.Table("solution", "uniquename", "Whole_Patch"));
        if (upgrade) Assert.Equal("alert(1)", Content(store));
        else Assert.Empty(store.Table("webresource"));
    }

    [Fact]
    public void A_patch_without_its_solution_is_refused()
    {
        using var store = new TestStore();
        Assert.Contains("is a patch of Whole, which isn't installed", store.Refuses(() => Patch("alert(2)").ImportInto(store)).Message, StringComparison.Ordinal);
        WholeSolution.Build(managed: "0").ImportInto(store);
        Assert.Contains("both must be of one kind", store.Refuses(() => Patch("alert(2)").ImportInto(store)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_patch_is_made_changed_exported_and_rolled_up()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        var parent = store.Single("solution", "uniquename", "Whole");

        var id = Clone(store, "CloneAsPatch", "Whole", "First patch", "1.0.1.0");

        var patch = store.Table("solution").Single(s => s.Id == id);
        Assert.StartsWith("Whole_Patch_", (string)patch["uniquename"], StringComparison.Ordinal);
        Assert.Equal(("First patch", "1.0.1.0", false), (patch["friendlyname"], patch["version"], patch["ismanaged"]));
        Assert.Equal((parent.Id, parent["publisherid"]), (patch.GetAttributeValue<EntityReference>("parentsolutionid").Id, patch["publisherid"]));
        Assert.Contains("has patches", Refusal(() => Make(store, "Whole")), StringComparison.Ordinal);
        Assert.Contains("has patches", Refusal(() => MakeChoice(store, "Whole")), StringComparison.Ordinal);
        Make(store, (string)patch["uniquename"]);
        MakeChoice(store, (string)patch["uniquename"]);

        // The patch mends the managed solution of another organisation, and goes with the version it was rolled up into.
        using var other = new TestStore();
        WholeSolution.Build().ImportInto(other);
        other.Organization.ImportSolution(new MemoryStream(Export(store, (string)patch["uniquename"])));
        Assert.Equal(other.Single("solution", "uniquename", "Whole").Id, other.Single("solution", "version", "1.0.1.0").GetAttributeValue<EntityReference>("parentsolutionid").Id);
        Assert.Single(other.Table("webresource", "name", "tst_/made.js"));

        Assert.Equal(parent.Id, Clone(store, "CloneAsSolution", "Whole", "Whole again", "1.1.0.0"));

        Assert.Empty(store.Table("solution", "uniquename", patch["uniquename"]));
        var whole = store.Single("solution", "uniquename", "Whole");
        Assert.Equal(("1.1.0.0", "Whole again"), (whole["version"], whole["friendlyname"]));
        var made = store.Single("webresource", "name", "tst_/made.js").Id;
        Assert.Contains(store.Table("solutioncomponent", "solutionid", whole.Id), c => c.GetAttributeValue<Guid>("objectid") == made);
        other.Organization.ImportSolution(new MemoryStream(Export(store, "Whole")), new SolutionImportOptions { Upgrade = true });
        Assert.Equal("1.1.0.0", other.Single("solution", "uniquename", "Whole")["version"]);
        Assert.Empty(other.Table("solution", "version", "1.0.1.0"));
        Assert.Single(other.Table("webresource", "name", "tst_/made.js"));
    }

    [Fact]
    public void An_imported_patch_is_rolled_up_with_what_its_zip_had()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        Patch("alert(2)", managed: "0").ImportInto(store);

        Clone(store, "CloneAsSolution", "Whole", "Whole", "2.0");

        using var other = new TestStore();
        other.Organization.ImportSolution(new MemoryStream(Export(store, "Whole")));
        Assert.Equal("alert(2)", Content(other));
        Assert.False(other.Single("solution", "uniquename", "Whole").Contains("parentsolutionid"));
    }

    [Theory]
    [InlineData("CloneAsPatch", "Whole", "1.1.0.0", "same first two numbers")]
    [InlineData("CloneAsPatch", "Whole", "1.0.0.0", "must be higher")]
    [InlineData("CloneAsPatch", "Whole", "one", "'one' is no version")]
    [InlineData("CloneAsPatch", "Nobody", "1.0.1.0", "There is no solution Nobody")]
    [InlineData("CloneAsPatch", "Default", "1.0.1.0", "the platform's own")]
    [InlineData("CloneAsPatch", "Whole_Patch", "1.0.2.0", "is a patch itself")]
    [InlineData("CloneAsSolution", "Whole", "1.0.9.0", "in its first two numbers")]
    public void What_cannot_be_a_patch_or_its_roll_up_is_refused(string message, string parent, string version, string says)
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        Patch("alert(2)", managed: "0").ImportInto(store);

        Assert.Contains(says, Refusal(() => Clone(store, message, parent, "x", version)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_managed_solution_no_patch_is_made()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);

        Assert.Contains("is managed", Refusal(() => Clone(store, "CloneAsPatch", "Whole", "x", "1.0.1.0")), StringComparison.Ordinal);
    }

    private static Guid Clone(TestStore store, string message, string parent, string name, string version) =>
        (Guid)store.Admin.Execute(new OrganizationRequest(message) { ["ParentSolutionUniqueName"] = parent, ["DisplayName"] = name, ["VersionNumber"] = version })["SolutionId"];

    private static void Make(TestStore store, string solution) => store.Admin.Execute(new OrganizationRequest("Create")
    {
        ["Target"] = new Entity("webresource") { ["name"] = "tst_/made.js", ["webresourcetype"] = new OptionSetValue(3), ["content"] = "eA==" },
        ["SolutionUniqueName"] = solution,
    });

    private static void MakeChoice(TestStore store, string solution) =>
        store.Admin.Execute(new CreateOptionSetRequest { SolutionUniqueName = solution, OptionSet = new OptionSetMetadata { Name = "new_made", IsGlobal = true, DisplayName = new Label("Made", 1033) } });

    private static byte[] Export(TestStore store, string name) => ((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = name, Managed = true })).ExportSolutionFile;

    private static string Refusal(Action call) => Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail.Message;

    private static SolutionBuilder Patch(string content, string managed = "1") => new SolutionBuilder { UniqueName = "Whole_Patch", Managed = managed, Version = "1.0.1.0", Parent = "<ParentSolution><UniqueName>Whole</UniqueName><Version>1.0.0.0</Version></ParentSolution>" }
        .Node(WholeSolution.WebResource).File("WebResources/tst_ajs", content).Root(61, "schemaName=\"tst_/a.js\"");

    private static string Content(TestStore store) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)store.Table("webresource", "name", "tst_/a.js").Single()["content"]));
}
