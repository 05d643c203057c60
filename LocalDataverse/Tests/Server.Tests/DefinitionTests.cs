using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Definitions of tables, columns, relationships and choices in the Web API: Microsoft's "Query table definitions using the Web API".</summary>
public sealed class DefinitionTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Account = "EntityDefinitions(LogicalName='account')";
    private const string Crm = "Microsoft.Dynamics.CRM.";

    [Fact]
    public async Task ATable_WithSelect_GivesThoseProperties()
    {
        var answer = await server.GetAsync($"{Account}?$select=DisplayName,IsKnowledgeManagementEnabled,EntitySetName");

        Assert.Equal(200, answer.Status);
        Assert.Equal($"{server.Api}$metadata#EntityDefinitions(DisplayName,IsKnowledgeManagementEnabled,EntitySetName)/$entity", (string?)answer.Json["@odata.context"]);
        Assert.Equal(["@odata.context", "DisplayName", "EntitySetName", "IsKnowledgeManagementEnabled", "MetadataId"], answer.Json.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal("accounts", (string?)answer.Json["EntitySetName"]);
        var label = answer.Json["DisplayName"]!["LocalizedLabels"]!.AsArray().Single()!.AsObject();
        Assert.Equal(("Account", 1033, true), ((string?)label["Label"], (int)label["LanguageCode"]!, (bool)label["IsManaged"]!));
        Assert.True(label.ContainsKey("HasChanged") && label["HasChanged"] is null && label["MetadataId"] is not null);
        Assert.Equal("Account", (string?)answer.Json["DisplayName"]!["UserLocalizedLabel"]!["Label"]);
    }

    [Fact]
    public async Task ATable_Whole_ShowsManagedPropertiesEnumerationsAndPrivileges()
    {
        var account = (await server.GetAsync(Account)).Json;

        Assert.Equal("""{"CanBeChanged":true,"ManagedPropertyLogicalName":"canmodifyauditsettings","Value":false}""", account["IsAuditEnabled"]!.ToJsonString());
        Assert.Equal("UserOwned", (string?)account["OwnershipType"]);
        Assert.Equal("1900-01-01T00:00:00Z", (string?)account["CreatedOn"]);
        Assert.Contains(account["Privileges"]!.AsArray(), p => (string?)p!["Name"] == "prvReadAccount" && (string?)p["PrivilegeType"] == "Read");
        Assert.Null(account["Attributes"]);
        Assert.Null(account["@odata.type"]);
    }

    [Theory]
    [InlineData("DisplayName/UserLocalizedLabel/Label", "Account")]
    [InlineData("PrimaryNameAttribute", "name")]
    [InlineData("IsCustomizable/CanBeChanged", "false")]
    [InlineData("Attributes(LogicalName='name')/Microsoft.Dynamics.CRM.StringAttributeMetadata/MaxLength", "160")]
    [InlineData("Attributes(LogicalName='name')/DisplayName/UserLocalizedLabel/Label", "Account Name")]
    [InlineData("ManyToOneRelationships(SchemaName='account_primary_contact')/CascadeConfiguration/Delete", "RemoveLink")]
    public async Task AValueInsideOfADefinition_StandsAlone(string path, string value) =>
        Assert.Equal(value, (await server.GetAsync($"{Account}/{path}")).Json["value"]!.ToString());

    [Fact]
    public async Task TheOptionsOfAColumn_StandAtTheirOwnAddress()
    {
        var options = (await server.GetAsync($"{Account}/Attributes(LogicalName='statuscode')/{Crm}StatusAttributeMetadata/OptionSet/Options")).Rows;

        Assert.Equal([(0, 1, "Active"), (1, 2, "Inactive")], options.Select(o => ((int)o!["State"]!, (int)o["Value"]!, (string)o["Label"]!["UserLocalizedLabel"]!["Label"]!)));
    }

    [Fact]
    public async Task ATable_ByMetadataId_IsTheSame()
    {
        var id = (string)(await server.GetAsync($"{Account}?$select=MetadataId")).Json["MetadataId"]!;

        Assert.Equal("account", (string?)(await server.GetAsync($"EntityDefinitions({id})?$select=LogicalName")).Json["LogicalName"]);
        Assert.Equal("account", (string?)(await server.GetAsync($"EntityDefinitions?$select=LogicalName&$filter=MetadataId eq {id}")).Rows.Single()!["LogicalName"]);
    }

    [Theory]
    [InlineData("LogicalName eq 'account' or LogicalName eq 'contact'", "account,contact")]
    [InlineData("IsCustomEntity eq true", "")]
    [InlineData("OwnershipType eq Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned' and LogicalName eq 'account'", "account")]
    [InlineData("OwnershipType ne Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned' and LogicalName eq 'account'", "")]
    [InlineData("CanCreateAttributes/Value eq true and ObjectTypeCode le 2", "account,contact")]
    [InlineData("not (ObjectTypeCode gt 2) and IsActivity eq false", "account,contact")]
    [InlineData("PrimaryNameAttribute eq null and LogicalName eq 'account'", "")]
    public async Task Tables_AreFiltered(string filter, string expected)
    {
        var answer = await server.GetAsync($"EntityDefinitions?$select=LogicalName&$filter={Uri.EscapeDataString(filter)}");

        Assert.Equal(200, answer.Status);
        Assert.Equal(expected, string.Join(',', answer.Rows.Select(r => (string?)r!["LogicalName"]).Where(n => n is not "activityparty")));
    }

    [Fact]
    public async Task Columns_AreExpandedAndFiltered()
    {
        var answer = await server.GetAsync($"{Account}?$select=LogicalName&$expand=Attributes($select=LogicalName;$filter=AttributeType eq {Crm}AttributeTypeCode'Picklist')");

        Assert.Equal($"{server.Api}$metadata#EntityDefinitions(LogicalName,Attributes(LogicalName))/$entity", (string?)answer.Json["@odata.context"]);
        Assert.All(answer.Json["Attributes"]!.AsArray(), a => Assert.Equal($"#{Crm}PicklistAttributeMetadata", (string?)a!["@odata.type"]));
        Assert.Contains("industrycode", answer.Json["Attributes"]!.AsArray().Select(a => (string?)a!["LogicalName"]));
    }

    [Fact]
    public async Task Columns_OfOneKind_ShowWhatIsTheirsAlone()
    {
        var answer = await server.GetAsync($"{Account}/Attributes/{Crm}PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet($select=Options),GlobalOptionSet($select=Name)");

        Assert.Equal($"{server.Api}$metadata#EntityDefinitions('account')/Attributes/{Crm}PicklistAttributeMetadata(LogicalName,OptionSet(Options),GlobalOptionSet(Name))", (string?)answer.Json["@odata.context"]);
        var industry = answer.Rows.Single(r => (string?)r!["LogicalName"] == "industrycode")!;
        Assert.Null(industry["@odata.type"]);
        var option = industry["OptionSet"]!["Options"]!.AsArray()[0]!;
        Assert.Equal((1, "Accounting"), ((int)option["Value"]!, (string?)option["Label"]!["UserLocalizedLabel"]!["Label"]));
        Assert.Equal("[]", option["ParentValues"]!.ToJsonString());
        Assert.Equal("account_industrycode", (string?)industry["GlobalOptionSet"]!["Name"]);
    }

    [Fact]
    public async Task Columns_OfStatus_NameTheStateOfEachOption()
    {
        var status = (await server.GetAsync($"{Account}/Attributes(LogicalName='statuscode')/{Crm}StatusAttributeMetadata?$select=LogicalName&$expand=OptionSet")).Json;

        var options = status["OptionSet"]!["Options"]!.AsArray();
        Assert.All(options, o => Assert.Equal($"#{Crm}StatusOptionMetadata", (string?)o!["@odata.type"]));
        Assert.Equal([(1, 0), (2, 1)], options.Select(o => ((int)o!["Value"]!, (int)o["State"]!)));
        Assert.Equal("Status", (string?)status["OptionSet"]!["OptionSetType"]);
    }

    [Fact]
    public async Task OneColumn_ByNameOrId_NamesItsKind()
    {
        var byName = (await server.GetAsync($"{Account}/Attributes(LogicalName='name')")).Json;
        var byId = (await server.GetAsync($"{Account}/Attributes({(string?)byName["MetadataId"]})?$select=SchemaName")).Json;
        var cast = await server.GetAsync($"{Account}/Attributes(LogicalName='name')/{Crm}StringAttributeMetadata?$select=MaxLength,FormatName");

        Assert.Equal($"#{Crm}StringAttributeMetadata", (string?)byName["@odata.type"]);
        Assert.Equal(("String", 160), ((string?)byName["AttributeType"], (int)byName["MaxLength"]!));
        Assert.Equal("StringType", (string?)byName["AttributeTypeName"]!["Value"]);
        Assert.Equal("ApplicationRequired", (string?)byName["RequiredLevel"]!["Value"]);
        Assert.Equal($"#{Crm}StringAttributeMetadata", (string?)byId["@odata.type"]);
        Assert.Equal($"{server.Api}$metadata#EntityDefinitions('account')/Attributes/{Crm}StringAttributeMetadata(MaxLength,FormatName)/$entity", (string?)cast.Json["@odata.context"]);
        Assert.Equal((160, "Text"), ((int)cast.Json["MaxLength"]!, (string?)cast.Json["FormatName"]!["Value"]));
    }

    [Fact]
    public async Task AChoice_BelowItsColumn_IsRead()
    {
        var choice = await server.GetAsync($"{Account}/Attributes(LogicalName='industrycode')/{Crm}PicklistAttributeMetadata/OptionSet?$select=Name");

        Assert.Equal($"{server.Api}$metadata#EntityDefinitions('account')/Attributes('industrycode')/{Crm}PicklistAttributeMetadata/OptionSet(Name)/$entity", (string?)choice.Json["@odata.context"]);
        Assert.Equal("account_industrycode", (string?)choice.Json["Name"]);
    }

    [Fact]
    public async Task Relationships_AreReadFromBothPlaces()
    {
        var below = (await server.GetAsync($"{Account}/OneToManyRelationships?$select=SchemaName&$filter=ReferencingEntity eq 'contact'")).Rows.Select(r => (string?)r!["SchemaName"]).ToList();
        var set = (await server.GetAsync($"RelationshipDefinitions/{Crm}OneToManyRelationshipMetadata?$select=SchemaName&$filter=ReferencedEntity eq 'account' and ReferencingEntity eq 'contact'")).Rows.Select(r => (string?)r!["SchemaName"]).ToList();
        var one = (await server.GetAsync("RelationshipDefinitions(SchemaName='systemuserroles_association')")).Json;
        var all = (await server.GetAsync("RelationshipDefinitions?$select=SchemaName")).Rows;

        Assert.Contains("contact_customer_accounts", below);
        Assert.Equal(below, set);
        Assert.Equal(($"#{Crm}ManyToManyRelationshipMetadata", "systemuserroles"), ((string?)one["@odata.type"], (string?)one["IntersectEntityName"]));
        Assert.Equal(server.Organization.Metadata.Relationships.Count, all.Count);
        Assert.Equal("RemoveLink", (string?)(await server.GetAsync($"RelationshipDefinitions(SchemaName='contact_customer_accounts')/{Crm}OneToManyRelationshipMetadata/CascadeConfiguration")).Json["value"]!["Delete"]);
    }

    [Theory]
    [InlineData("EntityDefinitions(LogicalName='nothing')", 404, "0x80040217", "Could not find an entity with name nothing and id 00000000-0000-0000-0000-000000000000.")]
    [InlineData(Account + "/Attributes(LogicalName='nothing')", 404, "0x80040217", "Could not find an attribute with specified name: nothing")]
    [InlineData(Account + "/Attributes(LogicalName='name')/Microsoft.Dynamics.CRM.PicklistAttributeMetadata", 404, "0x8006088a", null)]
    [InlineData("GlobalOptionSetDefinitions(Name='nothing')", 404, "0x80040217", "Could not find optionset with optionset name: nothing")]
    [InlineData("EntityDefinitions?$filter=startswith(LogicalName,'a')", 501, "0x8006088a", "The \"startswith\" function isn't supported for Metadata Entities.")]
    [InlineData("EntityDefinitions?$top=5", 400, "0x80060888", "The query parameter $top is not supported")]
    [InlineData("EntityDefinitions?$orderby=LogicalName", 400, "0x80060888", "The query parameter $orderby is not supported")]
    [InlineData("EntityDefinitions?$select=Nothing", 400, "0x80060888", null)]
    [InlineData("EntityDefinitions?LabelLanguages=English", 400, "0x80060888", null)]
    [InlineData("EntityDefinitions/$count", 501, "0x80040800", null)]
    public async Task WhatCannotBeAnswered_IsRefused(string path, int status, string code, string? message)
    {
        var answer = await server.GetAsync(path);

        Assert.Equal((status, code), (answer.Status, answer.ErrorCode));
        if (message is not null) Assert.Equal(message, answer.ErrorMessage);
    }

    [Fact]
    public async Task GlobalChoices_AndTheirLabels_AreRead()
    {
        await server.SendAsync("POST", "ProvisionLanguage", """{"Language":1031}""");
        server.Organization.ImportSolution(new MemoryStream(SolutionZips.Choice));

        Assert.Equal("[1031,1033]", (await server.GetAsync("RetrieveProvisionedLanguages")).Json["RetrieveProvisionedLanguages"]!.ToJsonString());
        var choice = (await server.GetAsync("GlobalOptionSetDefinitions(Name='tst_colour')")).Json;
        var all = (await server.GetAsync($"GlobalOptionSetDefinitions/{Crm}OptionSetMetadata?$select=Options&$filter=Name eq 'tst_colour'&LabelLanguages=1031")).Rows;

        Assert.Equal(($"#{Crm}OptionSetMetadata", "Picklist", true, true), ((string?)choice["@odata.type"], (string?)choice["OptionSetType"], (bool)choice["IsGlobal"]!, (bool)choice["IsCustomOptionSet"]!));
        Assert.Equal(["Red", "Rot"], choice["Options"]![0]!["Label"]!["LocalizedLabels"]!.AsArray().Select(l => (string?)l!["Label"]));
        Assert.Equal(["Rot"], all.Single()!["Options"]![0]!["Label"]!["LocalizedLabels"]!.AsArray().Select(l => (string?)l!["Label"]));
        Assert.Equal("Red", (string?)all.Single()!["Options"]![0]!["Label"]!["UserLocalizedLabel"]!["Label"]);
    }

    [Fact]
    public async Task Keys_AreReadBelowTheirTable()
    {
        server.Organization.ImportSolution(new MemoryStream(SolutionZips.AccountKey));

        var keys = await server.GetAsync($"{Account}/Keys?$select=KeyAttributes,EntityKeyIndexStatus");
        var expanded = await server.GetAsync($"EntityDefinitions?$select=LogicalName&$expand=Keys($select=SchemaName)&$filter=LogicalName eq 'account'");

        Assert.Equal("""["accountnumber"]""", keys.Rows.Single()!["KeyAttributes"]!.ToJsonString());
        Assert.Equal("Active", (string?)keys.Rows.Single()!["EntityKeyIndexStatus"]);
        Assert.Equal("tst_Number", (string?)expanded.Rows.Single()!["Keys"]![0]!["SchemaName"]);
    }

    [Fact]
    public async Task RetrieveMetadataChanges_AnswersTheDocumentedQuery()
    {
        const string Query = """
            {"Properties":{"AllProperties":false,"PropertyNames":["SchemaName","Attributes"]},
            "Criteria":{"FilterOperator":"Or","Conditions":[{"ConditionOperator":"Equals","PropertyName":"LogicalName","Value":{"Type":"System.String","Value":"account"}},
            {"ConditionOperator":"In","PropertyName":"LogicalName","Value":{"Type":"System.String[]","Value":"['contact']"}}]},
            "AttributeQuery":{"Properties":{"AllProperties":"False","PropertyNames":["LogicalName"]},
            "Criteria":{"Conditions":[{"ConditionOperator":"Equals","PropertyName":"IsPrimaryName","Value":{"Type":"System.Boolean","Value":"True"}}],"FilterOperator":"And"}},
            "LabelQuery":{"FilterLanguages":[1033],"MissingLabelBehavior":0}}
            """;

        var answer = await server.GetAsync($"RetrieveMetadataChanges(Query=@p1)?@p1={Uri.EscapeDataString(Query)}");

        Assert.Equal($"{server.Api}$metadata#{Crm}RetrieveMetadataChangesResponse", (string?)answer.Json["@odata.context"]);
        Assert.Equal("""{"Count":0,"IsReadOnly":false,"Keys":[],"Values":[]}""", answer.Json["DeletedMetadata"]!.ToJsonString());
        var tables = answer.Json["EntityMetadata"]!.AsArray();
        Assert.Equal(["Account", "Contact"], tables.Select(t => (string?)t!["SchemaName"]));
        Assert.True(tables[0]!.AsObject().ContainsKey("DisplayName") && tables[0]!["DisplayName"] is null && tables[0]!["Keys"] is null);
        var column = tables[0]!["Attributes"]!.AsArray().Single()!;
        Assert.Equal(($"#{Crm}ComplexStringAttributeMetadata", "name"), ((string?)column["@odata.type"], (string?)column["LogicalName"]));
        var again = await server.GetAsync($"RetrieveMetadataChanges(Query=@p1,ClientVersionStamp=@p2,DeletedMetadataFilters=@p3)?@p1={Uri.EscapeDataString(Query)}&@p2='{(string?)answer.Json["ServerVersionStamp"]}'&@p3={Crm}DeletedMetadataFilters'All'");
        Assert.Empty(again.Json["EntityMetadata"]!.AsArray());
    }

    [Fact]
    public async Task RetrieveEntity_GivesComplexDefinitions()
    {
        var answer = await server.GetAsync($"RetrieveEntity(EntityFilters=@f,LogicalName=@n,RetrieveAsIfPublished=false)?@f={Crm}EntityFilters'Attributes'&@n='contact'");
        var all = await server.GetAsync($"RetrieveAllEntities(EntityFilters={Crm}EntityFilters'Entity',RetrieveAsIfPublished=true)");

        Assert.Equal("contact", (string?)answer.Json["EntityMetadata"]!["LogicalName"]);
        var name = answer.Json["EntityMetadata"]!["Attributes"]!.AsArray().Single(a => (string?)a!["LogicalName"] == "statecode")!;
        Assert.Equal($"#{Crm}ComplexStateAttributeMetadata", (string?)name["@odata.type"]);
        Assert.Equal($"#{Crm}StateOptionMetadata", (string?)name["OptionSet"]!["Options"]!.AsArray()[0]!["@odata.type"]);
        Assert.Null(answer.Json["EntityMetadata"]!["Privileges"]);
        Assert.Equal(server.Organization.Metadata.Tables.Count, all.Json["EntityMetadata"]!.AsArray().Count);
    }

}
