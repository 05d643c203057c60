using System;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>IsManaged and the managed properties of definitions and rows.</summary>
public sealed class ManagedPropertyTests
{
    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    public void Definitions_and_rows_say_whether_they_are_managed(string managed, bool expected)
    {
        using var store = new TestStore();
        WholeSolution.Build(managed).ImportInto(store);
        var thing = Describe(store);
        Assert.Equal(expected, thing.IsManaged);
        Assert.Equal(expected, thing.Attributes.Single(a => a.LogicalName == "tst_code").IsManaged);
        Assert.Equal(!expected, thing.IsCustomizable.CanBeChanged);
        Assert.Equal(expected, thing.ManyToManyRelationships.Single().IsManaged);
        Assert.Equal(expected, ((RetrieveOptionSetResponse)store.Admin.Execute(new RetrieveOptionSetRequest { Name = "tst_color" })).OptionSetMetadata.IsManaged);
        Assert.All(["webresource", "pluginassembly", "plugintype", "sdkmessageprocessingstep", "serviceendpoint", "customapi"], t => Assert.All(store.Table(t), r => Assert.Equal(expected, r["ismanaged"])));
        Assert.Equal(expected, store.Single("role", "name", "Thing user")["ismanaged"]);
    }

    [Fact]
    public void What_an_unmanaged_solution_keeps_is_no_longer_managed()
    {
        using var store = new TestStore();
        WholeSolution.Build("0").ImportInto(store);
        new SolutionBuilder { UniqueName = "Managed", Managed = "1" }.Node(WholeSolution.WebResource).File("WebResources/tst_ajs", "alert(1)").Root(61, "schemaName=\"tst_/a.js\"").ImportInto(store);
        Assert.True((bool)store.Table("webresource").Single()["ismanaged"]);
        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Managed").Id);
        Assert.False((bool)store.Table("webresource").Single()["ismanaged"]);
    }

    [Fact]
    public void Managed_properties_are_those_of_the_solution()
    {
        using var store = new TestStore();
        var closed = WholeSolution.Thing(WholeSolution.Attribute("tst_code", "nvarchar", "<IsCustomizable>0</IsCustomizable><CanModifySearchSettings>0</CanModifySearchSettings>"))
            .Replace("<OwnershipTypeMask>", "<IsCustomizable>0</IsCustomizable><CanCreateAttributes>0</CanCreateAttributes><IsRenameable>1</IsRenameable><OwnershipTypeMask>", StringComparison.Ordinal);
        new SolutionBuilder { Managed = "1" }.Node($"<Entities>{closed}</Entities>").Root(1, "schemaName=\"tst_thing\"").ImportInto(store);
        var thing = Describe(store);
        Assert.Equal((false, false, true, true), (thing.IsCustomizable.Value, thing.CanCreateAttributes.Value, thing.IsRenameable.Value, thing.CanCreateForms.Value));
        var code = thing.Attributes.Single(a => a.LogicalName == "tst_code");
        Assert.Equal((false, false), (code.IsCustomizable.Value, code.IsValidForAdvancedFind.CanBeChanged));
        Assert.False(Customizable(store, ComponentTypes.Entity, MetadataIds.Table("tst_thing")));
        Assert.False(Customizable(store, ComponentTypes.Attribute, MetadataIds.Column("tst_thing", "tst_code")));
        Assert.True(Customizable(store, ComponentTypes.Attribute, MetadataIds.Column("tst_thing", "tst_name")));
    }

    private static bool Customizable(TestStore store, int type, Guid id) =>
        ((IsComponentCustomizableResponse)store.Admin.Execute(new IsComponentCustomizableRequest { ComponentType = type, ComponentId = id })).IsComponentCustomizable;

    private static EntityMetadata Describe(TestStore store) =>
        ((RetrieveEntityResponse)store.Admin.Execute(new RetrieveEntityRequest { LogicalName = "tst_thing", EntityFilters = EntityFilters.All })).EntityMetadata;
}
