using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Product;

/// <summary>The solution's own tables have what the platform gives to every custom table, and what people work with them by.</summary>
public sealed class TableTests
{
    private static readonly string[] Columns =
    [
        "createdby", "createdon", "createdonbehalfby", "importsequencenumber", "modifiedby", "modifiedon", "modifiedonbehalfby", "overriddencreatedon", "statecode", "statuscode",
        "timezoneruleversionnumber", "utcconversiontimezonecode",
    ];

    // Default views, as querytype says them: public, advanced find, associated, quick find, lookup.
    private static readonly string[] Views = ["0", "1", "2", "4", "64"];

    private static readonly XElement Customizations = Packing.Product().Customizations;

    private static readonly Dictionary<string, XElement> Tables = Customizations.Elements("Entities").Elements("Entity")
        .Where(entity => entity.Element("Name")!.Value.StartsWith("erp_", StringComparison.Ordinal)).ToDictionary(entity => entity.Element("Name")!.Value.ToLowerInvariant());

    public static TheoryData<string> Names { get; } = [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_HasTheColumnsAndRelationshipsOfItsKind(string table)
    {
        var owned = Tables[table].Descendants("OwnershipTypeMask").Single().Value == "UserOwned";

        var columns = Tables[table].Descendants("attributes").Elements("attribute").Select(column => column.Element("LogicalName")!.Value).Where(column => !column.StartsWith("erp_", StringComparison.Ordinal));
        Assert.Equal(Columns.Concat(owned ? ["ownerid", "owningbusinessunit", "owningteam", "owninguser"] : ["organizationid"]).Order(), columns.Order());
        Assert.Contains(Tables[table].Descendants("attributes").Elements("attribute"), column => column.Element("LogicalName")!.Value == table + "id" && column.Element("Type")!.Value == "primarykey");

        string[] relationships = owned
            ? [$"lk_{table}_createdby", $"lk_{table}_modifiedby", $"business_unit_{table}", $"owner_{table}", $"team_{table}", $"user_{table}"]
            : [$"lk_{table}_createdby", $"lk_{table}_modifiedby", $"organization_{table}"];
        Assert.Superset(relationships.ToHashSet(), Customizations.Elements("EntityRelationships").Elements().Select(relationship => (string)relationship.Attribute("Name")!).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_HasAFormAndTheDefaultViews_AndIsInTheApp(string table)
    {
        var main = Assert.Single(Tables[table].Descendants("forms").Where(forms => (string?)forms.Attribute("type") == "main").Elements("systemform"));
        var components = Customizations.Descendants("AppModuleComponent").ToList();
        Assert.Contains(components, component => (string?)component.Attribute("id") == main.Element("formid")!.Value);
        Assert.Contains(components, component => (string?)component.Attribute("schemaName") == table);

        var views = Tables[table].Descendants("savedquery").Where(view => view.Element("isdefault")!.Value == "1").Select(view => view.Element("querytype")!.Value);
        Assert.Equal(Views, views.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("erp_productionschedule")]
    [InlineData("erp_productionscheduleline")]
    public void Table_PeopleWriteThemselves_HasFormsForASideAndForALookup(string table)
        => Assert.Equal(["main", "quick", "quickCreate"], Tables[table].Descendants("forms").Select(forms => (string)forms.Attribute("type")!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("erp_integrationmessage", "erp_messageid", "erp_subject,erp_sequence")]
    [InlineData("erp_integrationsubject", "erp_subject")]
    public void Table_TheIntegrationFindsRowsIn_HasKeys(string table, params string[] keys)
    {
        var found = Tables[table].Descendants("EntityKey").Select(key => string.Join(',', key.Descendants("AttributeName").Select(column => column.Value.ToLowerInvariant())));

        Assert.Equal(keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EnvironmentVariables_SayWhatTheyAreFor_AndHoldNoKeyInTheOpen()
    {
        var variables = Packing.Product().Entries.Where(entry => entry.Name.EndsWith("environmentvariabledefinition.xml", StringComparison.Ordinal)).Select(entry => Support.Xml.Of(entry.Read())).ToList();

        Assert.NotEmpty(variables);
        Assert.All(variables, variable => Assert.True(((string)variable.Element("description")!.Attribute("default")!).Length > 20));
        var secrets = variables.Where(variable => variable.Element("type")!.Value == "100000005").ToList();
        Assert.Equal(["erp_ErpClientSecret", "erp_ErpSubscriptionKey", "erp_ServiceBusKey"], secrets.Select(variable => (string)variable.Attribute("schemaname")!).Order(StringComparer.Ordinal));
        Assert.All(secrets, secret => Assert.Null(secret.Element("defaultvalue")));
    }
}
