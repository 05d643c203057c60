using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>What Microsoft's client for Python sends, with its headers and bodies; other tests have its definitions of columns, its batches and its SQL.</summary>
public sealed class PythonClientTests : IAsyncLifetime
{
    private const string Crm = "Microsoft.Dynamics.CRM.";

    private static readonly (string, string)[] Versions = [("OData-MaxVersion", "4.0"), ("OData-Version", "4.0")];

    private readonly TestServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task ATable_IsMadeByCreateEntities_InTheSolutionOfTheAddress()
    {
        _server.Service.Create(new Entity("solution") { ["uniquename"] = "Mine", ["friendlyname"] = "Mine", ["version"] = "1.0", ["publisherid"] = new EntityReference("publisher", new Guid("d21aab71-79e7-11dd-8874-00188b01e34f")) });

        var made = await SendAsync("POST", "CreateEntities?SolutionUniqueName=Mine", Entities("new_Project"));

        Assert.True(made.Status == 204, made.Text);
        var table = (await SendAsync("GET", "EntityDefinitions?$select=MetadataId,LogicalName,SchemaName,EntitySetName,PrimaryNameAttribute,PrimaryIdAttribute&$filter=LogicalName eq 'new_project'", null, ("Consistency", "Strong"))).Rows.Single()!;
        Assert.Equal(("new_projects", "new_name"), ((string?)table["EntitySetName"], (string?)table["PrimaryNameAttribute"]));
        var components = (await _server.GetAsync("solutioncomponents?$select=objectid&$filter=componenttype eq 1 and solutionid/uniquename eq 'Mine'")).Rows;
        Assert.Equal([(string?)table["MetadataId"]], components.Select(c => (string?)c!["objectid"]));
        var row = await SendAsync("POST", "new_projects", """{"new_name":"Tower","new_phase":2,"new_done":true}""");
        Assert.Equal("Build", (string?)(await SendAsync("GET", row.Header("OData-EntityId")! + "?$select=new_phase", null, ("Prefer", "odata.include-annotations=\"*\""))).Json["new_phase@OData.Community.Display.V1.FormattedValue"]);
    }

    [Fact]
    public async Task SeveralTables_AreMadeAllOrNone()
    {
        var answer = await SendAsync("POST", "CreateEntities", $$"""{"Entities":[{{Entity("new_First")}},{{Entity("Second")}}]}""");

        Assert.Equal(400, answer.Status);
        Assert.Empty((await _server.GetAsync("EntityDefinitions?$select=LogicalName&$filter=LogicalName eq 'new_first'")).Rows);
    }

    [Fact]
    public async Task AColumnsType_IsToldByRetrieveMetadataChanges()
    {
        const string Query = """{"Properties": {"PropertyNames": ["LogicalName", "Attributes"]}, "Criteria": {"Conditions": [{"PropertyName": "LogicalName", "ConditionOperator": "Equals", "Value": {"Type": "System.String", "Value": "account"}}]}, "AttributeQuery": {"Properties": {"PropertyNames": ["LogicalName", "MaxLength", "Precision"]}, "Criteria": {"Conditions": [{"PropertyName": "LogicalName", "ConditionOperator": "Equals", "Value": {"Type": "System.String", "Value": "name"}}]}}}""";

        var answer = await SendAsync("GET", "RetrieveMetadataChanges(Query=@p1)?%40p1=" + Uri.EscapeDataString(Query));

        Assert.True(answer.Status == 200, answer.Text);
        var column = Assert.Single(Assert.Single(answer.Json["EntityMetadata"]!.AsArray())!["Attributes"]!.AsArray())!;
        Assert.Equal(("name", 160), ((string?)column["LogicalName"], (int)column["MaxLength"]!));
    }

    [Fact]
    public async Task AColumn_IsPutBackWholeWithItsChange()
    {
        await SendAsync("POST", "CreateEntities", Entities("new_Project"));
        var table = (string)(await SendAsync("GET", "EntityDefinitions?$select=MetadataId&$filter=LogicalName eq 'new_project'")).Rows.Single()!["MetadataId"]!;
        var address = $"EntityDefinitions({table})/Attributes(LogicalName='new_name')";
        var existing = (await SendAsync("GET", address + "?$select=MetadataId,SchemaName")).Json;
        var kind = ((string)existing["@odata.type"]!).TrimStart('#');
        var whole = (await SendAsync("GET", $"{address}/{kind}")).Json.AsObject();
        foreach (var name in whole.Select(p => p.Key).Where(n => n.StartsWith("@odata.", StringComparison.Ordinal)).ToList()) whole.Remove(name);
        whole["@odata.type"] = kind;
        whole["MaxLength"] = 321;

        var put = await SendAsync("PUT", $"EntityDefinitions({table})/Attributes({existing["MetadataId"]})", whole.ToJsonString(), ("MSCRM.MergeLabels", "true"));

        Assert.True(put.Status == 204, put.Text);
        Assert.Equal(321, (int)(await SendAsync("GET", $"{address}/{Crm}StringAttributeMetadata?$select=MaxLength")).Json["MaxLength"]!);
    }

    [Fact]
    public async Task RowsByAlternateKey_AreUpsertedTogether()
    {
        await SendAsync("POST", "CreateEntities", Entities("new_Project"));
        var key = await SendAsync("POST", "EntityDefinitions(LogicalName='new_project')/Keys", """{"SchemaName":"new_ByCode","KeyAttributes":["new_code"],"DisplayName":{"@odata.type":"Microsoft.Dynamics.CRM.Label","LocalizedLabels":[{"@odata.type":"Microsoft.Dynamics.CRM.LocalizedLabel","Label":"By code","LanguageCode":1033}]}}""");
        const string Body = """{"Targets":[{"new_name":"One","@odata.type":"Microsoft.Dynamics.CRM.new_project","@odata.id":"new_projects(new_code='A')"},{"new_name":"Two","@odata.type":"Microsoft.Dynamics.CRM.new_project","@odata.id":"new_projects(new_code='B')"}]}""";

        var first = await SendAsync("POST", $"new_projects/{Crm}UpsertMultiple", Body);
        var again = await SendAsync("POST", $"new_projects/{Crm}UpsertMultiple", Body.Replace("Two", "Second", StringComparison.Ordinal));

        Assert.Equal((204, 204, 204), (key.Status, first.Status, again.Status));
        Assert.Equal(["A One", "B Second"], (await SendAsync("GET", "new_projects?$select=new_code,new_name&$orderby=new_code")).Rows.Select(r => $"{r!["new_code"]} {r["new_name"]}"));
    }

    [Fact]
    public async Task Rows_AreDeletedByAJob()
    {
        var ids = Enumerable.Range(0, 2).Select(i => _server.Service.Create(new Entity("account") { ["name"] = "Job " + i })).ToList();
        var values = string.Join(", ", ids.Select(i => $$"""{"Value": "{{i}}", "Type": "System.Guid"}"""));

        var answer = await SendAsync("POST", "BulkDelete",
            $$$"""
            {"JobName": "Bulk delete account records @ 2026-01-01T00:00:00Z", "SendEmailNotification": false, "ToRecipients": [], "CCRecipients": [], "RecurrencePattern": "", "StartDateTime": "2026-01-01T00:00:00Z",
             "QuerySet": [{"@odata.type": "Microsoft.Dynamics.CRM.QueryExpression", "EntityName": "account", "ColumnSet": {"@odata.type": "Microsoft.Dynamics.CRM.ColumnSet", "AllColumns": false, "Columns": []},
             "Criteria": {"@odata.type": "Microsoft.Dynamics.CRM.FilterExpression", "FilterOperator": "And", "Conditions": [{"@odata.type": "Microsoft.Dynamics.CRM.ConditionExpression", "AttributeName": "accountid", "Operator": "In", "Values": [{{{values}}}]}]}}]}
            """);
        await _server.Organization.DrainAsync(TestContext.Current.CancellationToken);

        Assert.True(answer.Status == 200 && Guid.TryParse((string?)answer.Json["JobId"], out _), answer.Text);
        Assert.Empty((await SendAsync("GET", "accounts?$select=name&$filter=startswith(name,'Job ')")).Rows);
    }

    [Fact]
    public async Task AFile_IsSentAtOnceAndInChunks()
    {
        await SendAsync("POST", "CreateEntities", Entities("new_Project"));
        var table = (string)(await SendAsync("GET", "EntityDefinitions?$select=MetadataId&$filter=LogicalName eq 'new_project'")).Rows.Single()!["MetadataId"]!;
        await SendAsync("POST", $"EntityDefinitions({table})/Attributes", """{"@odata.type":"Microsoft.Dynamics.CRM.FileAttributeMetadata","SchemaName":"new_Plan","DisplayName":{"@odata.type":"Microsoft.Dynamics.CRM.Label","LocalizedLabels":[{"@odata.type":"Microsoft.Dynamics.CRM.LocalizedLabel","Label":"Plan","LanguageCode":1033}]},"RequiredLevel":{"Value":"None"}}""");
        var id = _server.Service.Create(new Entity("new_project") { ["new_name"] = "Filed" });

        using var whole = await FileAsync($"new_projects({id})/new_plan", "small"u8.ToArray(), ("x-ms-file-name", "plan.txt"), ("If-None-Match", "null"));
        Assert.Equal("small", (await SendAsync("GET", $"new_projects({id})/new_plan/$value")).Text);
        using var begun = await FileAsync($"new_projects({id})/new_plan?x-ms-file-name=plan.txt", [], ("x-ms-transfer-mode", "chunked"), ("If-Match", "*"));
        using var sent = await FileAsync(begun.Headers.Location!.AbsoluteUri, "chunk"u8.ToArray(), ("x-ms-file-name", "plan.txt"), ("Content-Range", "bytes 0-4/5"));

        Assert.Equal((204, 200, 204), ((int)whole.StatusCode, (int)begun.StatusCode, (int)sent.StatusCode));
        Assert.Equal("chunk", (await SendAsync("GET", $"new_projects({id})/new_plan/$value")).Text);
    }

    private static string Entities(string schemaName) => $$"""{"Entities":[{{Entity(schemaName)}}]}""";

    private static string Entity(string schemaName) =>
        $$$"""
        {"@odata.type":"{{{Crm}}}ComplexEntityMetadata","SchemaName":"{{{schemaName}}}","DisplayName":{{{Label("Project")}}},"DisplayCollectionName":{{{Label("Projects")}}},"Description":{{{Label("Custom entity for Project")}}},
         "OwnershipType":"UserOwned","HasActivities":false,"HasNotes":true,"IsActivity":false,"Attributes":[
         {"@odata.type":"{{{Crm}}}ComplexStringAttributeMetadata","SchemaName":"new_Name","DisplayName":{{{Label("Name")}}},"RequiredLevel":{"Value":"None"},"MaxLength":200,"FormatName":{"Value":"Text"},"IsPrimaryName":true},
         {"@odata.type":"{{{Crm}}}ComplexStringAttributeMetadata","SchemaName":"new_Code","DisplayName":{{{Label("Code")}}},"RequiredLevel":{"Value":"None"},"MaxLength":200,"FormatName":{"Value":"Text"},"IsPrimaryName":false},
         {"@odata.type":"{{{Crm}}}ComplexBooleanAttributeMetadata","SchemaName":"new_Done","DisplayName":{{{Label("Done")}}},"RequiredLevel":{"Value":"None"},
          "OptionSet":{"@odata.type":"{{{Crm}}}ComplexBooleanOptionSetMetadata","TrueOption":{"Value":1,"Label":{{{Label("True")}}}},"FalseOption":{"Value":0,"Label":{{{Label("False")}}}},"IsGlobal":false}},
         {"@odata.type":"{{{Crm}}}ComplexPicklistAttributeMetadata","SchemaName":"new_Phase","DisplayName":{{{Label("Phase")}}},"RequiredLevel":{"Value":"None"},"IsPrimaryName":false,
          "OptionSet":{"@odata.type":"{{{Crm}}}ComplexOptionSetMetadata","IsGlobal":false,"Options":[
           {"@odata.type":"{{{Crm}}}ComplexOptionMetadata","Value":1,"Label":{{{Label("Plan")}}}},{"@odata.type":"{{{Crm}}}ComplexOptionMetadata","Value":2,"Label":{{{Label("Build")}}}}]}}]}
        """;

    private static string Label(string text) => $$"""{"@odata.type":"{{Crm}}Label","LocalizedLabels":[{"@odata.type":"{{Crm}}LocalizedLabel","Label":"{{text}}","LanguageCode":1033}]}""";

    private Task<TestServer.Answer> SendAsync(string method, string path, string? body = null, params (string, string)[] headers) => _server.SendAsync(method, path, body, null, [.. Versions, .. headers]);

    private async Task<HttpResponseMessage> FileAsync(string path, byte[] content, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Patch, new Uri(_server.Api, path)) { Content = new ByteArrayContent(content) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _server.Token(_server.Organization.AdministratorId));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(content.Length == 0 ? "application/json" : "application/octet-stream");
        foreach (var (name, value) in headers)
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
