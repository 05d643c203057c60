using System;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Which component needs which, from both ends.</summary>
public sealed class DependencyMessageTests
{
    private static readonly Guid Thing = MetadataIds.Table("tst_thing");

    [Fact]
    public void What_needs_a_component_is_found()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var found = ((RetrieveDependentComponentsResponse)store.Admin.Execute(new RetrieveDependentComponentsRequest { ComponentType = ComponentTypes.PluginType, ObjectId = WholeSolution.TypeId })).EntityCollection;
        Assert.Equal([(ComponentTypes.SdkMessageProcessingStep, WholeSolution.StepId)], found.Entities.Select(Dependent));
    }

    [Fact]
    public void What_a_component_needs_is_found()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        Assert.Equal(
            [(ComponentTypes.Entity, Thing), (ComponentTypes.Attribute, MetadataIds.Column("tst_thing", "tst_name")), (ComponentTypes.PluginType, WholeSolution.TypeId)],
            Required(store, ComponentTypes.SdkMessageProcessingStep, WholeSolution.StepId));
        Assert.Equal(
            [(ComponentTypes.Entity, Thing), (ComponentTypes.OptionSet, MetadataIds.Choice("tst_color"))],
            Required(store, ComponentTypes.Attribute, MetadataIds.Column("tst_thing", "tst_color")));
        Assert.Equal([(ComponentTypes.Entity, MetadataIds.Table("account")), (ComponentTypes.Entity, Thing)], Required(store, ComponentTypes.Attribute, MetadataIds.Column("tst_thing", "tst_accountid")));
    }

    [Fact]
    public void What_a_solution_needs_and_does_not_have_is_missing()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        store.Admin.Create(new Entity("solution") { ["uniquename"] = "Mine", ["friendlyname"] = "Mine" });
        Add(ComponentTypes.SdkMessageProcessingStep, WholeSolution.StepId);
        Assert.Equal([(ComponentTypes.Entity, Thing), (ComponentTypes.Attribute, MetadataIds.Column("tst_thing", "tst_name")), (ComponentTypes.PluginType, WholeSolution.TypeId)], Missing());
        Add(ComponentTypes.Entity, Thing);
        Assert.Contains((ComponentTypes.PluginType, WholeSolution.TypeId), Missing());
        Assert.DoesNotContain((ComponentTypes.Entity, Thing), Missing());

        void Add(int type, Guid id) => store.Admin.Execute(new AddSolutionComponentRequest { ComponentType = type, ComponentId = id, SolutionUniqueName = "Mine" });

        (int, Guid)[] Missing() => Sorted(((RetrieveMissingDependenciesResponse)store.Admin.Execute(new RetrieveMissingDependenciesRequest { SolutionUniqueName = "Mine" })).EntityCollection);
    }

    [Fact]
    public void What_a_zip_needs_and_the_organisation_does_not_have_is_missing()
    {
        using var store = new TestStore();
        var zip = new SolutionBuilder { MissingDependencies = "<MissingDependency><Required type=\"2\" schemaName=\"tst_x\" displayName=\"X\" parentSchemaName=\"account\" solution=\"Other (1.0)\" /><Dependent type=\"60\" displayName=\"Form\" /></MissingDependency>" }.Build().ToArray();
        var missing = ((RetrieveMissingComponentsResponse)store.Admin.Execute(new RetrieveMissingComponentsRequest { CustomizationFile = zip })).MissingComponents.Single();
        Assert.Equal((2, "tst_x", "account", "Other (1.0)"), (missing.RequiredComponent.Type, missing.RequiredComponent.SchemaName, missing.RequiredComponent.ParentSchemaName, missing.RequiredComponent.Solution));
        Assert.Empty(((RetrieveMissingComponentsResponse)store.Admin.Execute(new RetrieveMissingComponentsRequest { CustomizationFile = new SolutionBuilder().Build().ToArray() })).MissingComponents);
    }

    private static (int, Guid)[] Required(TestStore store, int type, Guid id) =>
        Sorted(((RetrieveRequiredComponentsResponse)store.Admin.Execute(new RetrieveRequiredComponentsRequest { ComponentType = type, ObjectId = id })).EntityCollection);

    private static (int, Guid)[] Sorted(EntityCollection dependencies) => [.. dependencies.Entities
        .Select(d => (d.GetAttributeValue<OptionSetValue>("requiredcomponenttype").Value, d.GetAttributeValue<Guid>("requiredcomponentobjectid"))).Distinct().OrderBy(d => d.Value).ThenBy(d => d.Item2 == Thing)];

    private static (int, Guid) Dependent(Entity dependency) => (dependency.GetAttributeValue<OptionSetValue>("dependentcomponenttype").Value, dependency.GetAttributeValue<Guid>("dependentcomponentobjectid"));
}
