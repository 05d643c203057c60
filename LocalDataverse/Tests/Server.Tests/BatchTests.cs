using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;
using static LocalDataverse.Server.Tests.Support.BatchClient;

namespace LocalDataverse.Server.Tests;

public sealed class BatchTests(TestServer server) : IClassFixture<TestServer>
{
    private readonly string _name = "B" + Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Requests_AreAnsweredInTheirOrder()
    {
        var answer = await SendAsync(server,
            Part("POST /api/data/v9.2/accounts", $$"""{"name":"{{_name}}"}""") +
            Part($"GET {server.Api}accounts?$select=name&$filter=name eq '{_name}'") +
            Part($"GET accounts/$count?$filter=name eq '{_name}'") +
            Part($"DELETE accounts({Guid.NewGuid()})") + End, headers: ("Prefer", "odata.continue-on-error"));

        Assert.Equal(200, answer.Status);
        Assert.Equal([204, 200, 200, 404], answer.Statuses);
        Assert.StartsWith("--batchresponse_", answer.Text, StringComparison.Ordinal);
        Assert.Contains("accounts(", answer.Parts[0].Headers["Location"], StringComparison.Ordinal);
        Assert.Equal(answer.Parts[0].Headers["Location"], answer.Parts[0].Headers["OData-EntityId"]);
        Assert.Equal(_name, (string?)answer.Parts[1].Json["value"]![0]!["name"]);
        Assert.Equal("1", answer.Parts[2].Text);
        Assert.Equal("0x80040217", (string?)answer.Parts[3].Json["error"]!["code"]);
    }

    [Fact]
    public async Task TheLastBoundary_MayEndTheBody()
    {
        var answer = await SendAsync(server, Part("POST accounts", $$"""{"name":"{{_name}}"}""") + End.TrimEnd());

        Assert.Equal([204], answer.Statuses);
    }

    [Fact]
    public async Task AnAddressThatIsNone_IsRefused()
    {
        var answer = await SendAsync(server, Part("GET https:/host/api/data/v9.2/accounts") + End);

        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task FetchXml_IsReadInABatchHoweverLongItIs()
    {
        server.Service.Create(new Entity("account") { ["name"] = _name });
        var values = string.Concat(Enumerable.Range(0, 1000).Select(i => $"<value>nobody {i}</value>"));
        var fetch = $"<fetch><entity name='account'><attribute name='name'/><filter type='or'><condition attribute='name' operator='eq' value='{_name}'/><condition attribute='name' operator='in'>{values}</condition></filter></entity></fetch>";

        var answer = await SendAsync(server, Part("GET accounts?fetchXml=" + Uri.EscapeDataString(fetch)) + End);

        Assert.Equal(_name, (string?)answer.Parts.Single().Json["value"]!.AsArray().Single()!["name"]);
    }

    [Fact]
    public async Task AChangeSet_LinksRowsByContentId()
    {
        var answer = await SendAsync(server, ChangeSet(
            ("POST /api/data/v9.2/contacts", $$"""{"lastname":"{{_name}}"}"""),
            ("POST accounts", $$"""{"name":"{{_name}}","primarycontactid@odata.bind":"$1"}"""),
            ("PUT $2/telephone1", """{"value":"12"}"""),
            ("PATCH $2", """{"telephone2":"34"}"""),
            ("PUT $1/parentcustomerid_account/$ref", """{"@odata.id":"$2"}""")) + End);

        Assert.Equal(200, answer.Status);
        Assert.Equal([204, 204, 204, 204, 204], answer.Statuses);
        Assert.Contains("--changesetresponse_", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Content-ID: 5", answer.Text, StringComparison.Ordinal);
        var account = Find("account", "name", "primarycontactid", "telephone1", "telephone2")!;
        var contact = Find("contact", "lastname", "parentcustomerid")!;
        Assert.Equal((contact.Id, "12", "34"), (account.GetAttributeValue<EntityReference>("primarycontactid").Id, account["telephone1"], account["telephone2"]));
        Assert.Equal(account.Id, contact.GetAttributeValue<EntityReference>("parentcustomerid").Id);
    }

    [Fact]
    public async Task AChangeSetThatFails_LeavesNothingAndEndsTheBatch()
    {
        var answer = await SendAsync(server,
            ChangeSet(("POST accounts", $$"""{"name":"{{_name}}"}"""), ("POST accounts", """{"numberofemployees":"many"}""")) +
            Part("POST contacts", $$"""{"lastname":"{{_name}}"}""") + End);

        Assert.Equal(400, answer.Status);
        Assert.Equal([400], answer.Statuses);
        Assert.Contains("Content-ID: 2", answer.Text, StringComparison.Ordinal);
        Assert.Null(Find("account", "name"));
        Assert.Null(Find("contact", "lastname"));
    }

    [Fact]
    public async Task AChangeSetThatFails_DoesNotEndABatchThatGoesOn()
    {
        var answer = await SendAsync(server,
            ChangeSet(("POST accounts", $$"""{"name":"{{_name}}"}"""), ($"DELETE accounts({Guid.NewGuid()})", "")) +
            Part("POST contacts", $$"""{"lastname":"{{_name}}"}""") + End, headers: ("Prefer", "odata.continue-on-error"));

        Assert.Equal(200, answer.Status);
        Assert.Equal([404, 204], answer.Statuses);
        Assert.Null(Find("account", "name"));
        Assert.NotNull(Find("contact", "lastname"));
    }

    [Fact]
    public async Task TheFirstFailure_EndsTheBatchAndKeepsWhatCameBefore()
    {
        var answer = await SendAsync(server,
            Part("POST accounts", $$"""{"name":"{{_name}}"}""") + Part("GET nothings") + Part("POST contacts", $$"""{"lastname":"{{_name}}"}""") + End);

        Assert.Equal(404, answer.Status);
        Assert.Equal([204, 404], answer.Statuses);
        Assert.NotNull(Find("account", "name"));
        Assert.Null(Find("contact", "lastname"));
    }

    [Fact]
    public async Task AnUnknownContentId_IsRefusedByName()
    {
        var inBody = await SendAsync(server, ChangeSet(("POST accounts", $$"""{"name":"{{_name}}","primarycontactid@odata.bind":"$2"}"""), ("POST contacts", $$"""{"lastname":"{{_name}}"}""")) + End);
        var inAddress = await SendAsync(server, ChangeSet(("PATCH $7", """{"name":"x"}""")) + End);

        Assert.Equal(400, inBody.Status);
        Assert.Equal("Content-ID Reference: '$2' does not exist in the batch context.", (string?)inBody.Parts.Single().Json["error"]!["message"]);
        // The text is the OData library's.
        Assert.Equal(400, inAddress.Status);
        Assert.Contains("$7", inAddress.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadersOfAPart_CountForThatPart()
    {
        var user = server.Organization.CreateUser("Of One Part");

        var answer = await SendAsync(server, Part("GET WhoAmI", null, $"MSCRMCallerID: {user}") + Part("GET WhoAmI") +
            Part("POST accounts?$select=name", $$"""{"name":"{{_name}}"}""", "Prefer: return=representation") + End);

        Assert.Equal(user, (Guid)answer.Parts[0].Json["UserId"]!);
        Assert.Equal(server.Organization.AdministratorId, (Guid)answer.Parts[1].Json["UserId"]!);
        Assert.Equal((201, _name), (answer.Parts[2].Status, (string?)answer.Parts[2].Json["name"]));
    }

    [Fact]
    public async Task AnUpsertThatMayOnlyCreate_WorksInAChangeSet()
    {
        var id = Guid.NewGuid();
        var create = $"PATCH accounts({id}) HTTP/1.1\r\nIf-None-Match: *\r\nX: ";

        var answer = await SendAsync(server, ChangeSet((create, $$"""{"name":"{{_name}}"}""")) + ChangeSet((create, """{"name":"again"}""")) + End);

        Assert.Equal([204, 412], answer.Statuses);
        Assert.Equal(id, Find("account", "name")!.Id);
    }

    [Theory]
    [InlineData("{\"requests\":[]}", "application/json", "must have 'multipart/mixed' as the media type, not 'application/json'")]
    [InlineData("", "multipart/mixed", "boundary")]
    [InlineData("", null, "must have 'multipart/mixed'")]
    [InlineData(Start + "Content-Type: text/plain\r\n\r\nx\r\n" + End, "multipart/mixed;boundary=batch_1", "text/plain")]
    [InlineData(Start + "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nnonsense\r\n\r\n" + End, "multipart/mixed;boundary=batch_1", "nonsense")]
    [InlineData(Start + "nonsense\r\n\r\n" + End, "multipart/mixed;boundary=batch_1", "nonsense")]
    public async Task WhatIsNoBatch_IsRefusedWithAReason(string content, string? type, string reason)
    {
        var answer = await SendAsync(server, content, type);

        Assert.Equal(400, answer.Status);
        Assert.Contains(reason, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AGetInAChangeSet_IsRefusedBeforeAnythingRuns()
    {
        var answer = await SendAsync(server, Part("POST accounts", $$"""{"name":"{{_name}}"}""") + ChangeSet(("GET accounts", "")) + End);

        Assert.Equal(400, answer.Status);
        Assert.Contains("GET", answer.ErrorMessage, StringComparison.Ordinal);
        Assert.Null(Find("account", "name"));
    }

    [Fact]
    public async Task MoreThanAThousandRequests_AreRefusedBeforeAnythingRuns()
    {
        var answer = await SendAsync(server, string.Concat(Enumerable.Repeat(Part("POST accounts", $$"""{"name":"{{_name}}"}"""), 1001)) + End);

        Assert.Equal(400, answer.Status);
        Assert.Contains("1000", answer.ErrorMessage, StringComparison.Ordinal);
        Assert.Null(Find("account", "name"));
    }

    [Theory]
    [InlineData("POST /api/data/v9.2/$batch", "another batch")]
    [InlineData("GET https://elsewhere.example/api/data/v9.2/accounts", "not an address of this organisation")]
    [InlineData("GET /elsewhere", "not an address of this organisation")]
    public async Task AnAddressThatABatchCannotHave_IsRefusedInItsPart(string line, string reason)
    {
        var answer = await SendAsync(server, Part(line) + End);

        Assert.Equal(400, answer.Status);
        Assert.Contains(reason, (string?)answer.Parts.Single().Json["error"]!["message"], StringComparison.Ordinal);
    }

    private Entity? Find(string table, string column, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, _name);
        return server.Service.RetrieveMultiple(query).Entities.SingleOrDefault();
    }
}
