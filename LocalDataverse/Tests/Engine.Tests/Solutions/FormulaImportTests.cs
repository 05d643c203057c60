using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;
using static LocalDataverse.Engine.Tests.Formulas.Support.FormulaText;

namespace LocalDataverse.Engine.Tests.Solutions;

public sealed class FormulaImportTests
{
    [Fact]
    public void A_calculated_column_is_computed_after_the_import()
    {
        using var store = new TestStore();
        var report = Solution(1, Always(Get("tst_name", "a"), Literal("String", "!", "b"), Evaluate("Concat", "r", "a", "b"), Set("tst_loud", "r"))).ImportInto(store);

        Assert.DoesNotContain(report.Components, c => c.Kind == "Attribute");
        var service = store.Organization.CreateService(null);
        var id = service.Create(new Entity("tst_thing") { ["tst_name"] = "Hey" });
        Assert.Equal("Hey!", service.Retrieve("tst_thing", id, new ColumnSet("tst_loud"))["tst_loud"]);
    }

    [Fact]
    public void A_rollup_column_keeps_its_definition()
    {
        using var store = new TestStore();
        Solution(2, Rollup("tst_thing", "tst_parentid", "Count", "tst_thingid"), "int").ImportInto(store);

        store.Metadata.TryGetTable("tst_thing", out var table);
        Assert.Equal("Calculate Rollup Field: tst_thing", store.Single("asyncoperation", "operationtype", 57)["name"]);
        Assert.Equal(ColumnSourceType.Rollup, table!.Columns["tst_loud"].SourceType);
        Assert.NotNull(table.Columns["tst_loud"].FormulaDefinition);
        var definition = (IntegerAttributeMetadata)((RetrieveAttributeResponse)store.Organization.CreateService(null).Execute(new RetrieveAttributeRequest { EntityLogicalName = "tst_thing", LogicalName = "tst_loud" })).AttributeMetadata;
        Assert.Equal((2, table.Columns["tst_loud"].FormulaDefinition), (definition.SourceType, definition.FormulaDefinition));
    }

    [Theory]
    [InlineData(1, "the function 'Levitate' with 1 argument(s)")]
    [InlineData(2, "the column 'tst_thing.tst_missing', which isn't here")]
    [InlineData(3, "the activity 'SendEmail'")]
    [InlineData(4, "the hierarchy 'tst_tree', which isn't here,")]
    [InlineData(5, "a rollup's filter without a result")]
    [InlineData(6, "the rows of 'incident', which aren't here,")]
    [InlineData(7, "a definition that is no XML")]
    public void What_a_formula_has_that_is_not_supported_is_named(int which, string expected)
    {
        var (source, formula) = which switch
        {
            1 => (1, Always(Get("tst_name", "a"), Evaluate("Levitate", "r", "a"), Set("tst_loud", "r"))),
            2 => (1, Always(Get("tst_missing", "a"), Set("tst_loud", "a"))),
            3 => (1, Always("<SendEmail />", Get("tst_name", "a"), Set("tst_loud", "a"))),
            4 => (2, Rollup("tst_thing", "tst_parentid", "Count", "tst_thingid", hierarchy: "tst_tree")),
            5 => (2, Rollup("tst_thing", "tst_parentid", "Count", "tst_thingid", filter: Conditions())),
            6 => (2, Rollup("incident", "customerid", "Count", "incidentid")),
            _ => (1, "<Activity"),
        };
        using var store = new TestStore();
        var report = Solution(source, formula).ImportInto(store);

        var row = Assert.Single(report.Components, c => c is { Kind: "Attribute", Done: false });
        Assert.Equal("tst_thing.tst_loud", row.Name);
        Assert.StartsWith($"LocalDataverse does not support {expected}", row.Reason, StringComparison.Ordinal);
        store.Metadata.TryGetTable("tst_thing", out var table);
        Assert.Null(table!.Columns["tst_loud"].FormulaDefinition);
    }

    [Fact]
    public void A_formula_that_is_not_in_the_zip_stops_the_import()
    {
        using var store = new TestStore();
        var builder = new SolutionBuilder().Node(Table(1, "nvarchar"));
        Assert.Contains("has its formula in /Formulas/tst_thing-tst_loud.xaml", store.Refuses(() => builder.ImportInto(store)).Message, StringComparison.Ordinal);
    }

    private static SolutionBuilder Solution(int source, string formula, string type = "nvarchar") =>
        new SolutionBuilder().Node(Table(source, type)).File("Formulas/tst_thing-tst_loud.xaml", formula);

    private static string Table(int source, string type) => $"""
        <Entities><Entity><Name>tst_Thing</Name><EntityInfo><entity Name="tst_Thing"><LocalizedNames /><EntitySetName>tst_things</EntitySetName><OwnershipTypeMask>UserOwned</OwnershipTypeMask><attributes>
        <attribute PhysicalName="tst_thingId"><Type>primarykey</Type><LogicalName>tst_thingid</LogicalName></attribute>
        <attribute PhysicalName="tst_Name"><Type>nvarchar</Type><LogicalName>tst_name</LogicalName><DisplayMask>PrimaryName</DisplayMask><MaxLength>100</MaxLength></attribute>
        <attribute PhysicalName="tst_ParentId"><Type>lookup</Type><LogicalName>tst_parentid</LogicalName></attribute>
        <attribute PhysicalName="tst_Loud"><Type>{type}</Type><LogicalName>tst_loud</LogicalName><SourceType>{source}</SourceType><FormulaDefinitionFileName>/Formulas/tst_thing-tst_loud.xaml</FormulaDefinitionFileName></attribute>
        </attributes></entity></EntityInfo></Entity></Entities>
        """;
}
