using System;
using System.Linq;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Xrm.Sdk;
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

    private static SolutionBuilder Patch(string content) => new SolutionBuilder { UniqueName = "Whole_Patch", Managed = "1", Version = "1.0.1.0", Parent = "<ParentSolution><UniqueName>Whole</UniqueName><Version>1.0.0.0</Version></ParentSolution>" }
        .Node(WholeSolution.WebResource).File("WebResources/tst_ajs", content).Root(61, "schemaName=\"tst_/a.js\"");

    private static string Content(TestStore store) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)store.Table("webresource").Single()["content"]));
}
