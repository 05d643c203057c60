using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Making, changing and deleting definitions with the Web API, with the bodies of Microsoft's pages and of its Python client.</summary>
public sealed class DefinitionWriteTests : IAsyncLifetime
{
    private const string Crm = "Microsoft.Dynamics.CRM.";
    private const string Bank = "EntityDefinitions(LogicalName='new_bank')";

    private readonly TestServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task ATable_IsMadeWithItsColumns_AndHasRowsAtOnce()
    {
        var made = await MakeBankAsync(Column("String", "new_Code", "\"MaxLength\":200,\"FormatName\":{\"Value\":\"Text\"},\"IsPrimaryName\":false"), Column("Decimal", "new_Sum", "\"MinValue\":-100000000000.0,\"MaxValue\":100000000000.0,\"Precision\":2"));

        Assert.Equal(204, made.Status);
        var bank = (await _server.GetAsync("EntityDefinitions?$select=MetadataId,LogicalName,SchemaName,EntitySetName,PrimaryIdAttribute&$filter=LogicalName eq 'new_bank'", ("Consistency", "Strong"))).Rows.Single()!;
        Assert.Equal($"{_server.Api}EntityDefinitions({bank["MetadataId"]})", made.Header("OData-EntityId"));
        Assert.Equal(("new_Bank", "new_banks", "new_bankid"), ((string?)bank["SchemaName"], (string?)bank["EntitySetName"], (string?)bank["PrimaryIdAttribute"]));
        Assert.Equal(204, (await _server.SendAsync("POST", "new_banks", """{"new_name":"Woodgrove","new_code":"W","new_sum":1.5}""")).Status);
        Assert.Equal("W", (string?)(await _server.GetAsync("new_banks?$select=new_code&$filter=new_sum gt 1")).Rows.Single()!["new_code"]);
        Assert.True((bool)(await _server.GetAsync($"{Bank}?$select=HasNotes")).Json["HasNotes"]!);
        Assert.Equal(200, (await _server.GetAsync("$metadata")).Status);
    }

    [Fact]
    public async Task ATable_BelongsToTheSolutionOfTheHeaderOrTheAddress()
    {
        foreach (var name in new[] { "First", "Second" }) _server.Service.Create(new Entity("solution") { ["uniquename"] = name, ["friendlyname"] = name, ["version"] = "1.0", ["publisherid"] = new EntityReference("publisher", new Guid("d21aab71-79e7-11dd-8874-00188b01e34f")) });

        await _server.SendAsync("POST", "EntityDefinitions?SolutionUniqueName=First", Table());
        await _server.SendAsync("POST", $"{Bank}/Attributes", Column("Integer", "new_Number"), null, ("MSCRM.SolutionUniqueName", "Second"));

        Assert.Equal(["new_bank"], await NamesAsync("First", 1));
        Assert.Empty(await NamesAsync("Second", 1));
        Assert.Equal(["new_number"], await NamesAsync("Second", 2));
        var missing = await _server.SendAsync("POST", $"{Bank}/Attributes", Column("Integer", "new_Other"), null, ("MSCRM.SolutionUniqueName", "Nothing"));
        Assert.Equal(404, missing.Status);
    }

    [Fact]
    public async Task AColumn_ComesChangesAndGoes()
    {
        await MakeBankAsync();

        var made = await _server.SendAsync("POST", $"{Bank}/Attributes", Column("String", "new_Code", "\"MaxLength\":20"));
        var address = made.Header("OData-EntityId")!;
        Assert.StartsWith($"{_server.Api}EntityDefinitions(", address, StringComparison.Ordinal);
        Assert.Equal("new_code", (string?)(await _server.GetAsync(address)).Json["LogicalName"]);
        Assert.Equal(204, (await _server.SendAsync("PUT", $"{Bank}/Attributes(LogicalName='new_code')", Column("String", "new_Code", "\"MaxLength\":30"), null, ("MSCRM.MergeLabels", "true"))).Status);
        Assert.Equal(30, (int)(await _server.GetAsync($"{Bank}/Attributes(LogicalName='new_code')/{Crm}StringAttributeMetadata")).Json["MaxLength"]!);
        var retyped = await _server.SendAsync("PUT", $"{Bank}/Attributes(LogicalName='new_code')", Column("Integer", "new_Code"));
        Assert.Contains("can't be changed", retyped.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(204, (await _server.SendAsync("DELETE", address[_server.Api.AbsoluteUri.Length..])).Status);
        Assert.Equal(404, (await _server.SendAsync("DELETE", $"{Bank}/Attributes(LogicalName='new_code')")).Status);
    }

    [Theory]
    [InlineData("Memo", "\"MaxLength\":500,\"FormatName\":{\"Value\":\"Text\"}")]
    [InlineData("Integer", "\"Format\":\"None\",\"MinValue\":-2147483648,\"MaxValue\":2147483647")]
    [InlineData("Double", "\"MinValue\":-100000000000.0,\"MaxValue\":100000000000.0,\"Precision\":2")]
    [InlineData("DateTime", "\"Format\":\"DateOnly\",\"ImeMode\":\"Inactive\",\"DateTimeBehavior\":{\"Value\":\"DateOnly\"}")]
    [InlineData("Boolean", "\"OptionSet\":{\"@odata.type\":\"Microsoft.Dynamics.CRM.BooleanOptionSetMetadata\",\"TrueOption\":{\"Value\":1,\"Label\":null},\"FalseOption\":{\"Value\":0},\"IsGlobal\":false}")]
    [InlineData("File", "\"MaxSizeInKB\":100")]
    [InlineData("Picklist", "\"OptionSet\":{\"@odata.type\":\"Microsoft.Dynamics.CRM.OptionSetMetadata\",\"IsGlobal\":false,\"OptionSetType\":\"Picklist\",\"Options\":[{\"@odata.type\":\"Microsoft.Dynamics.CRM.OptionMetadata\",\"Value\":1,\"Label\":{\"@odata.type\":\"Microsoft.Dynamics.CRM.Label\",\"LocalizedLabels\":[{\"@odata.type\":\"Microsoft.Dynamics.CRM.LocalizedLabel\",\"Label\":\"One\",\"LanguageCode\":1033}]}}]}")]
    [InlineData("MultiSelectPicklist", "\"OptionSet\":{\"Options\":[{\"Value\":1}]}")]
    [InlineData("Money", "\"PrecisionSource\":2")]
    [InlineData("BigInt", "\"ColumnNumber\":null")]
    public async Task AColumn_OfEveryKind_IsMade(string kind, string more)
    {
        await MakeBankAsync();

        var made = await _server.SendAsync("POST", $"{Bank}/Attributes", Column(kind, "new_It", more));

        Assert.True(made.Status == 204, made.Text);
        Assert.Equal($"#{Crm}{kind}AttributeMetadata", (string?)(await _server.GetAsync($"{Bank}/Attributes(LogicalName='new_it')")).Json["@odata.type"]);
    }

    [Fact]
    public async Task ARelationship_ComesChangesAndGoes()
    {
        await MakeBankAsync();
        var lookup = """{"@odata.type":"Microsoft.Dynamics.CRM.LookupAttributeMetadata","SchemaName":"new_BankId","AttributeType":"Lookup","AttributeTypeName":{"Value":"LookupType"},"DisplayName":""" + Label("Bank") + ""","RequiredLevel":{"Value":"ApplicationRequired","CanBeChanged":true,"ManagedPropertyLogicalName":"canmodifyrequirementlevelsettings"}}""";
        var relationship = """{"@odata.type":"Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata","SchemaName":"new_bank_account","ReferencedEntity":"new_bank","ReferencedAttribute":"new_bankid","ReferencingEntity":"account","CascadeConfiguration":{"Assign":"NoCascade","Delete":"RemoveLink","Merge":"NoCascade","Reparent":"NoCascade","Share":"NoCascade","Unshare":"NoCascade"},"AssociatedMenuConfiguration":{"Behavior":"UseCollectionName","Group":"Details","Label":""" + Label("Accounts") + ""","Order":10000},"Lookup":""" + lookup + "}";

        var made = await _server.SendAsync("POST", "RelationshipDefinitions", relationship);

        Assert.True(made.Status == 204, made.Text);
        var there = (await _server.GetAsync("RelationshipDefinitions?$filter=SchemaName eq 'new_bank_account'")).Rows.Single()!;
        Assert.Equal($"{_server.Api}RelationshipDefinitions({there["MetadataId"]})", made.Header("OData-EntityId"));
        Assert.Equal("ApplicationRequired", (string?)(await _server.GetAsync("EntityDefinitions(LogicalName='account')/Attributes(LogicalName='new_bankid')")).Json["RequiredLevel"]!["Value"]);
        var bank = (await _server.SendAsync("POST", "new_banks", """{"new_name":"Woodgrove","new_bank_account":[{"name":"Contoso"}]}""")).Header("OData-EntityId");
        Assert.Single((await _server.GetAsync("accounts?$expand=new_BankId($select=new_name)&$filter=new_BankId/new_name eq 'Woodgrove'")).Rows);
        Assert.Equal(204, (await _server.SendAsync("PUT", $"RelationshipDefinitions({there["MetadataId"]})", """{"@odata.type":"Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata","SchemaName":"new_bank_account","CascadeConfiguration":{"Delete":"Restrict"}}""")).Status);
        Assert.Equal(405, (await _server.SendAsync("DELETE", bank![_server.Api.AbsoluteUri.Length..])).Status);
        Assert.Equal("0x8004f01f", (await _server.SendAsync("DELETE", Bank)).ErrorCode);
        Assert.Equal(204, (await _server.SendAsync("DELETE", $"RelationshipDefinitions({there["MetadataId"]})", null, null, ("If-Match", "*"))).Status);
        Assert.Equal(204, (await _server.SendAsync("DELETE", Bank)).Status);
        Assert.Equal(404, (await _server.GetAsync("new_banks")).Status);
    }

    [Fact]
    public async Task AManyToManyRelationship_RelatesRows()
    {
        await MakeBankAsync();

        var made = await _server.SendAsync("POST", "RelationshipDefinitions", """{"@odata.type":"Microsoft.Dynamics.CRM.ManyToManyRelationshipMetadata","SchemaName":"new_bank_contact","IntersectEntityName":"new_bank_contacts","Entity1LogicalName":"new_bank","Entity2LogicalName":"contact"}""");

        Assert.True(made.Status == 204, made.Text);
        var bank = (await _server.SendAsync("POST", "new_banks", """{"new_name":"Woodgrove"}""")).Header("OData-EntityId");
        var contact = (await _server.SendAsync("POST", "contacts", """{"lastname":"Doe"}""")).Header("OData-EntityId");
        Assert.Equal(204, (await _server.SendAsync("POST", $"{bank}/new_bank_contact/$ref", $$"""{"@odata.id":"{{contact}}"}""")).Status);
        Assert.Single((await _server.GetAsync($"{bank}/new_bank_contact")).Rows);
    }

    [Theory]
    [InlineData("ManyToManyRelationships", """{"SchemaName":"new_bank_contact","IntersectEntityName":"new_bank_contacts","Entity1LogicalName":"new_bank","Entity2LogicalName":"contact"}""")]
    [InlineData("OneToManyRelationships", """{"SchemaName":"new_bank_contact","ReferencedEntity":"new_bank","ReferencingEntity":"contact","Lookup":{"SchemaName":"new_BankId","DisplayName":{"LocalizedLabels":[{"Label":"Bank","LanguageCode":1033}]}}}""")]
    public async Task ARelationship_IsMadeBelowItsTable(string kind, string body)
    {
        await MakeBankAsync();

        var made = await _server.SendAsync("POST", $"{Bank}/{kind}", body);

        Assert.True(made.Status == 204, made.Text);
        Assert.Equal("new_bank_contact", (string?)(await _server.GetAsync(made.Header("OData-EntityId")!)).Json["SchemaName"]);
    }

    [Fact]
    public async Task ChoicesAndOptions_ComeChangeAndGo()
    {
        await MakeBankAsync();
        var made = await _server.SendAsync("POST", "GlobalOptionSetDefinitions", """{"@odata.type":"Microsoft.Dynamics.CRM.OptionSetMetadata","Name":"new_colors","OptionSetType":"Picklist","IsGlobal":true,"DisplayName":""" + Label("Colors") + ""","Options":[{"Value":1,"Label":""" + Label("Red") + "}]}");
        var choice = made.Header("OData-EntityId")![_server.Api.AbsoluteUri.Length..];
        Assert.Equal(204, (await _server.SendAsync("POST", $"{Bank}/Attributes", Column("Picklist", "new_Color", $"\"GlobalOptionSet@odata.bind\":\"/{choice}\""))).Status);

        var inserted = await _server.SendAsync("POST", "InsertOptionValue", """{"OptionSetName":"new_colors","Value":5,"Label":""" + Label("Blue") + "}");
        Assert.Equal(5, (int)inserted.Json["NewOptionValue"]!);
        Assert.Equal(204, (await _server.SendAsync("POST", "UpdateOptionValue", """{"OptionSetName":"new_colors","Value":1,"MergeLabels":true,"Label":""" + Label("Crimson") + "}")).Status);
        Assert.Equal(204, (await _server.SendAsync("POST", "OrderOption", """{"OptionSetName":"new_colors","Values":[5,1]}""")).Status);
        var options = (await _server.GetAsync($"{Bank}/Attributes(LogicalName='new_color')/{Crm}PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet($select=Options)")).Json["OptionSet"]!["Options"]!.AsArray();
        Assert.Equal(["5 Blue", "1 Crimson"], options.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o!["Value"]} {o["Label"]!["UserLocalizedLabel"]!["Label"]}")));
        Assert.Equal(204, (await _server.SendAsync("POST", "DeleteOptionValue", """{"OptionSetName":"new_colors","Value":5}""")).Status);
        var status = await _server.SendAsync("POST", "InsertStatusValue", """{"EntityLogicalName":"new_bank","AttributeLogicalName":"statuscode","StateCode":1,"Label":""" + Label("Closed") + "}");
        Assert.Equal(100000000, (int)status.Json["NewOptionValue"]!);
        Assert.Equal("0x8004f01f", (await _server.SendAsync("DELETE", choice)).ErrorCode);
        Assert.Equal(204, (await _server.SendAsync("PUT", choice, """{"@odata.type":"Microsoft.Dynamics.CRM.OptionSetMetadata","DisplayName":""" + Label("Paint") + "}")).Status);
        await _server.SendAsync("DELETE", $"{Bank}/Attributes(LogicalName='new_color')");
        Assert.Equal(204, (await _server.SendAsync("DELETE", choice)).Status);
    }

    [Fact]
    public async Task AKey_ComesAndGoes()
    {
        await MakeBankAsync(Column("String", "new_Code"));

        var made = await _server.SendAsync("POST", $"{Bank}/Keys", """{"SchemaName":"new_CodeKey","KeyAttributes":["new_code"]}""");

        Assert.Equal(204, made.Status);
        var key = (await _server.GetAsync($"{Bank}/Keys")).Rows.Single()!;
        Assert.Contains($"/Keys({key["MetadataId"]})", made.Header("OData-EntityId"), StringComparison.Ordinal);
        Assert.Equal("Active", (string?)key["EntityKeyIndexStatus"]);
        Assert.Equal(204, (await _server.SendAsync("PATCH", "new_banks(new_code='W')", """{"new_name":"Woodgrove"}""")).Status);
        Assert.Equal("Woodgrove", (string?)(await _server.GetAsync("new_banks(new_code='W')")).Json["new_name"]);
        Assert.Equal(204, (await _server.SendAsync("DELETE", $"{Bank}/Keys({key["MetadataId"]})")).Status);
        Assert.Empty((await _server.GetAsync($"{Bank}/Keys")).Rows);
    }

    [Fact]
    public async Task AColumnForCustomers_IsMadeByItsAction()
    {
        await MakeBankAsync();
        string To(string table) => $$"""{"@odata.type":"Microsoft.Dynamics.CRM.ComplexOneToManyRelationshipMetadata","SchemaName":"new_bank_{{table}}","ReferencedEntity":"{{table}}","ReferencingEntity":"new_bank"}""";

        var made = await _server.SendAsync("POST", "CreateCustomerRelationships", $$$"""{"OneToManyRelationships":[{{{To("account")}}},{{{To("contact")}}}],"Lookup":{"@odata.type":"Microsoft.Dynamics.CRM.ComplexLookupAttributeMetadata","SchemaName":"new_CustomerId","DisplayName":{{{Label("Customer")}}}}}""");

        Assert.True(made.Status == 200, made.Text);
        Assert.Equal(2, made.Json["RelationshipIds"]!.AsArray().Count);
        Assert.Equal("Customer", (string?)(await _server.GetAsync($"{Bank}/Attributes({made.Json["AttributeId"]})")).Json["AttributeType"]);
    }

    [Theory]
    [InlineData("EntityDefinitions", """{"SchemaName":"new_Bank","Nothing":1}""", 400, "The property 'Nothing' does not exist on type 'Microsoft.Dynamics.CRM.EntityMetadata'")]
    [InlineData("EntityDefinitions", """{"SchemaName":"Bank","Attributes":[{"@odata.type":"Microsoft.Dynamics.CRM.StringAttributeMetadata","SchemaName":"new_Name","IsPrimaryName":true}]}""", 400, "customization prefix")]
    [InlineData("EntityDefinitions", """{"SchemaName":"new_Bank","OwnershipType":"Nobody"}""", 400, "Cannot convert the literal 'Nobody'")]
    [InlineData("EntityDefinitions", """{"SchemaName":"new_Bank"}""", 400, "No attributes for Create Entity action.")]
    [InlineData("EntityDefinitions(LogicalName='account')/Attributes", """{"@odata.type":"Microsoft.Dynamics.CRM.Nothing","SchemaName":"new_It"}""", 400, "isn't known here")]
    [InlineData("EntityDefinitions(LogicalName='account')/Attributes", """{"@odata.type":"Microsoft.Dynamics.CRM.LookupAttributeMetadata","SchemaName":"new_It"}""", 400, "cannot be created through the SDK")]
    [InlineData("EntityDefinitions(LogicalName='account')/OneToManyRelationships", """{"@odata.type":"Microsoft.Dynamics.CRM.ManyToManyRelationshipMetadata"}""", 400, "not assignable")]
    [InlineData("EntityDefinitions(LogicalName='account')/Privileges", "{}", 501, "POST to 'EntityDefinitions(LogicalName='account')/Privileges'")]
    [InlineData("EntityDefinitions(LogicalName='nothing')/Attributes", "{}", 404, "Could not find an entity with name nothing")]
    [InlineData("RelationshipDefinitions", """{"SchemaName":"new_it"}""", 400, "is abstract")]
    [InlineData("RelationshipDefinitions", """{"@odata.type":5}""", 400, "A text was expected, not '5'")]
    [InlineData("RelationshipDefinitions", """{"@odata.type":"Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata","CascadeConfiguration":{"Delete":99}}""", 400, "Cannot convert the literal '99'")]
    public async Task WhatCantBeMade_IsRefused(string path, string body, int status, string text)
    {
        var answer = await _server.SendAsync("POST", path, body);

        Assert.Equal(status, answer.Status);
        Assert.Contains(text, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherMethods_AreRefused()
    {
        Assert.Equal(405, (await _server.SendAsync("PATCH", "EntityDefinitions(LogicalName='account')", "{}")).Status);
        Assert.Equal("0x8004f032", (await _server.SendAsync("DELETE", "EntityDefinitions(LogicalName='account')")).ErrorCode);
        Assert.Equal(501, (await _server.SendAsync("DELETE", "EntityDefinitions")).Status);
    }

    private Task<TestServer.Answer> MakeBankAsync(params string[] columns) => _server.SendAsync("POST", "EntityDefinitions", Table(columns));

    private async Task<string?[]> NamesAsync(string solution, int type)
    {
        var rows = (await _server.GetAsync($"solutioncomponents?$select=objectid&$filter=componenttype eq {type} and solutionid/uniquename eq '{solution}'")).Rows;
        var ids = rows.Select(r => (string?)r!["objectid"]).ToHashSet();
        var set = type == 1 ? "EntityDefinitions" : $"{Bank}/Attributes";
        return [.. (await _server.GetAsync($"{set}?$select=LogicalName")).Rows.Where(d => ids.Contains((string?)d!["MetadataId"])).Select(d => (string?)d!["LogicalName"])];
    }

    private static string Table(params string[] columns) => $$"""
        {"@odata.type":"Microsoft.Dynamics.CRM.EntityMetadata","SchemaName":"new_Bank","DisplayName":{{Label("Bank")}},"DisplayCollectionName":{{Label("Banks")}},"Description":{{Label("A bank")}},
        "OwnershipType":"UserOwned","HasActivities":false,"HasNotes":true,"IsActivity":false,
        "Attributes":[{{string.Join(',', columns.Prepend(Column("String", "new_Name", "\"MaxLength\":100,\"FormatName\":{\"Value\":\"Text\"},\"IsPrimaryName\":true,\"AttributeType\":\"String\",\"AttributeTypeName\":{\"Value\":\"StringType\"}")))}}]}
        """;

    private static string Column(string kind, string name, string? more = null) =>
        $$"""{"@odata.type":"{{Crm}}{{kind}}AttributeMetadata","SchemaName":"{{name}}","DisplayName":{{Label(name)}},"RequiredLevel":{"Value":"None"}{{(more is null ? "" : "," + more)}}}""";

    private static string Label(string text) => $$"""{"@odata.type":"Microsoft.Dynamics.CRM.Label","LocalizedLabels":[{"@odata.type":"Microsoft.Dynamics.CRM.LocalizedLabel","Label":"{{text}}","LanguageCode":1033}]}""";
}
