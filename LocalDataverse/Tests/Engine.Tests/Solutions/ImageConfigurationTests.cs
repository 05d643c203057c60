using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Whether an image column keeps images whole, and which one stands for a row, across imports, layers and exports.</summary>
public sealed class ImageConfigurationTests
{
    [Fact]
    public void An_import_that_says_nothing_of_it_changes_nothing()
    {
        using var store = new TestStore();
        Photo("One", "1").ImportInto(store);

        Photo("Two", null).ImportInto(store);

        Assert.True(KeepsWhole(store));
    }

    [Fact]
    public void The_solution_below_counts_again_when_the_one_on_top_goes()
    {
        using var store = new TestStore();
        Photo("One", "0").ImportInto(store);
        Photo("Two", "1").ImportInto(store);
        Assert.True(KeepsWhole(store));

        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Two").Id);

        Assert.False(KeepsWhole(store));
    }

    [Fact]
    public void What_was_set_here_is_in_the_export()
    {
        using var first = new TestStore();
        Photo("Photos", null, "0").ImportInto(first);
        first.Admin.Execute(new UpdateAttributeRequest
        {
            EntityName = "account",
            Attribute = new ImageAttributeMetadata { LogicalName = "tst_photo", SchemaName = "tst_photo", CanStoreFullImage = true, IsPrimaryImage = true },
        });

        using var second = new TestStore();
        var report = second.Organization.ImportSolution(new MemoryStream(((ExportSolutionResponse)first.Admin.Execute(new ExportSolutionRequest { SolutionName = "Photos" })).ExportSolutionFile));

        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.True(KeepsWhole(second));
        Assert.True(second.Metadata.TryGetTable("account", out var account));
        Assert.Equal("tst_photo", account.PrimaryImageColumn);
    }

    [Fact]
    public void The_export_has_nothing_of_tables_that_left_the_solution()
    {
        using var store = new TestStore();
        Photo("Photos", "1", "0").Node("<EntityImageConfigs><EntityImageConfig><parententitylogicalname>account</parententitylogicalname><primaryimageattribute>tst_photo</primaryimageattribute></EntityImageConfig></EntityImageConfigs>").ImportInto(store);
        Assert.Equal(2, ImageNodes(store));
        foreach (var component in store.Table("solutioncomponent", "solutionid", store.Single("solution", "uniquename", "Photos").Id))
            store.Admin.Execute(new RemoveSolutionComponentRequest { SolutionUniqueName = "Photos", ComponentType = component.GetAttributeValue<OptionSetValue>("componenttype").Value, ComponentId = component.GetAttributeValue<Guid>("objectid") });

        Assert.Equal(0, ImageNodes(store));
    }

    private static int ImageNodes(TestStore store)
    {
        using var zip = new ZipArchive(new MemoryStream(((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Photos" })).ExportSolutionFile));
        using var customizations = zip.GetEntry("customizations.xml")!.Open();
        return XElement.Load(customizations).Descendants().Count(e => e.Name.LocalName is "EntityImageConfig" or "AttributeImageConfig");
    }

    private static SolutionBuilder Photo(string solution, string? whole, string managed = "1")
    {
        var builder = new SolutionBuilder { UniqueName = solution, Managed = managed }.Node($"<Entities>{WholeSolution.Account(WholeSolution.Attribute("tst_photo", "image"))}</Entities>").Root(1, "schemaName=\"account\"", behavior: 2);
        return whole is null ? builder : builder.Node(
            $"<AttributeImageConfigs><AttributeImageConfig><attributelogicalname>tst_photo</attributelogicalname><parententitylogicalname>account</parententitylogicalname><canstorefullimage>{whole}</canstorefullimage></AttributeImageConfig></AttributeImageConfigs>");
    }

    private static bool KeepsWhole(TestStore store) => store.Metadata.TryGetTable("account", out var account) && account.Columns["tst_photo"].CanStoreFullImage;
}
