using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Dataverse search over HTTP: the actions of the Web API and both versions of its own address.</summary>
public sealed class SearchTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _server.Service.Create(new Entity("contact") { ["firstname"] = "Maria", ["lastname"] = "Sullivan", ["emailaddress1"] = "maria@contoso.com" });
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("searchquery")]
    [InlineData("../../search/v2.0/query")]
    public async Task Version2_TakesAndGivesTexts(string path)
    {
        var answer = await _server.SendAsync("POST", path, """{"search":"maria","count":true,"top":7,"entities":"[{\"name\":\"contact\",\"selectColumns\":[\"emailaddress1\"]}]","facets":"[\"entityname\"]","filter":null}""");

        var response = JsonNode.Parse((string)answer.Json["response"]!)!;
        Assert.Equal((200, 1, "maria@contoso.com"), (answer.Status, (int)response["Count"]!, (string)response["Value"]![0]!["Attributes"]!["emailaddress1"]!));
        Assert.Equal(["Error", "Value", "Facets", "QueryContext", "Count"], response.AsObject().Select(m => m.Key));
        Assert.Equal(["Id", "EntityName", "ObjectTypeCode", "Attributes", "Highlights", "Score"], response["Value"]![0]!.AsObject().Select(m => m.Key));
    }

    [Theory]
    [InlineData("searchstatus")]
    [InlineData("../../search/v2.0/status")]
    public async Task StatusAndStatistics_AreFunctions(string path)
    {
        var status = JsonNode.Parse((string)(await _server.GetAsync(path)).Json["response"]!)!;
        var statistics = JsonNode.Parse((string)(await _server.GetAsync(path.Replace("status", "statistics", StringComparison.Ordinal))).Json["response"]!)!;

        Assert.Equal("provisioned", (string)status["value"]!["status"]!);
        Assert.Equal(1, (int)statistics["value"]!["documentcount"]!);
    }

    [Fact]
    public async Task Version1_TakesListsAndGivesRows()
    {
        var answer = await _server.SendAsync("POST", "../../search/v1.0/query", """{"search":"maria","entities":["contact"],"facets":["@search.entityname,count:100","ownerid"],"returntotalrecordcount":true,"searchmode":"all","searchtype":"full","orderby":["@search.score desc"]}""");

        var row = answer.Rows.Single()!;
        Assert.Equal(("contact", 2, "Maria Sullivan", "Administrator", "systemuser", "{crmhit}maria{/crmhit}@contoso.com"), (
            (string)row["@search.entityname"]!, (int)row["@search.objecttypecode"]!, (string)row["fullname"]!, (string)row["owneridname"]!, (string)row["@search.ownerid.logicalname"]!, (string)row["@search.highlights"]!["emailaddress1"]![0]!));
        Assert.Contains("/", (string)row["createdon"]!, StringComparison.Ordinal);
        Assert.Equal((1, 1, "Administrator"), ((int)answer.Json["totalrecordcount"]!, (int)answer.Json["facets"]!["@search.entityname"]![0]!["Count"]!, (string)answer.Json["facets"]!["ownerid"]![0]!["OptionalValue"]!));
    }

    [Theory]
    [InlineData("""{"search":"contoso.com"}""")]
    [InlineData("""{"search":"contoso.com","entities":["contact"]}""")]
    public async Task Version1_LooksInEverySearchedColumn(string body)
    {
        Assert.Equal("Maria Sullivan", (string)(await _server.SendAsync("POST", "../../search/v1.0/query", body)).Rows.Single()!["fullname"]!);
    }

    [Fact]
    public async Task Version1_SuggestsAndCompletes()
    {
        var suggested = await _server.SendAsync("POST", "../../search/v1.0/suggest", """{"search":"mar"}""");
        var completed = await _server.SendAsync("POST", "../../search/v1.0/autocomplete", """{"search":"mar","usefuzzy":true,"entities":["contact"]}""");

        Assert.Equal("{crmhit}Mar{/crmhit}ia Sullivan", (string)suggested.Rows.Single()!["text"]!);
        Assert.Equal("contact", (string)suggested.Rows.Single()!["document"]!["@search.entityname"]!);
        Assert.Equal("{crmhit}maria{/crmhit}", (string)completed.Json["value"]!);
    }

    [Theory]
    [InlineData("v2.0/query", """{"search":"x","entities":["contact"]}""", "'entities' is not of the type String")]
    [InlineData("v2.0/query", """{"search":"x","nothing":1}""", "'nothing' is not a parameter of query")]
    [InlineData("v2.0/suggest", "{}", "search")]
    [InlineData("v2.0/suggest", """{"search":"ma"}""", "at least 3")]
    [InlineData("v1.0/suggest", """{"search":"ma"}""", "at least 3")]
    [InlineData("v2.0/query", """{"search":"x","options":"{'semantic':'true'}"}""", "'semantic'")]
    [InlineData("v1.0/query", """{"search":"*x","searchtype":"full"}""", "Failed to parse")]
    [InlineData("v1.0/query", """{"search":"x","searchmode":"some"}""", "'searchmode' must be any or all")]
    [InlineData("v1.0/query", """{"search":"x","entities":[1]}""", "array of names")]
    [InlineData("v1.0/query", """{"search":"x","entities":["role"]}""", "'role' is not enabled")]
    [InlineData("v1.0/autocomplete", """{"search":"x","facets":[]}""", "'facets' is not a property of autocomplete")]
    [InlineData("v1.0/query", """{"search":""", "not valid JSON")]
    public async Task WhatCantBeTaken_IsNamed(string path, string body, string text)
    {
        var answer = await _server.SendAsync("POST", "../../search/" + path, body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(text, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereSearchIsOff_ItSaysSo()
    {
        _server.Service.Update(new Entity("organization", _server.Organization.Id) { ["isexternalsearchindexenabled"] = false });

        var answer = await _server.SendAsync("POST", "../../search/v2.0/query", """{"search":"maria"}""");

        Assert.Equal((400, "0x80048d0b", "Dataverse Search feature is disabled for this organization."), (answer.Status, answer.ErrorCode, answer.ErrorMessage));
    }
}
