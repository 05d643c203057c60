using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary><c>odata.metadata</c>: how much an answer says of itself.</summary>
public sealed class MetadataLevelTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task None_LeavesValuesCountsAndLinks()
    {
        var name = Seed();

        var answer = await server.GetAsync($"accounts?$select=name,createdon&$filter=name eq '{name}'&$count=true",
            ("Accept", "application/json;odata.metadata=none"), ("Prefer", "odata.maxpagesize=1,odata.include-annotations=\"OData.Community.Display.V1.FormattedValue\""));

        Assert.Equal(["@odata.count", "@odata.nextLink", "value"], answer.Json.AsObject().Select(m => m.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["accountid", "createdon", "createdon@OData.Community.Display.V1.FormattedValue", "name"], answer.Rows.Single()!.AsObject().Select(m => m.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Full_NamesTypesAddressesAndLinks()
    {
        var name = Seed();

        var row = (await server.GetAsync($"accounts?$select=name,createdon,numberofemployees,revenue&$filter=name eq '{name}'&$top=1", ("Accept", "application/json;odata.metadata=full"))).Rows.Single()!;
        var id = (Guid)row["accountid"]!;

        Assert.Equal(["@odata.type", "@odata.id", "@odata.etag", "@odata.editLink"], row.AsObject().Take(4).Select(m => m.Key));
        Assert.Equal(("#Microsoft.Dynamics.CRM.account", $"{server.Api}accounts({id})"), ((string?)row["@odata.type"], (string?)row["@odata.id"]));
        Assert.Equal(("#Guid", "#DateTimeOffset", "#Decimal"), ((string?)row["accountid@odata.type"], (string?)row["createdon@odata.type"], (string?)row["revenue@odata.type"]));
        Assert.Null(row["name@odata.type"]);
        Assert.Null(row["numberofemployees@odata.type"]);
        Assert.Equal(($"{server.Api}accounts({id})/primarycontactid", $"{server.Api}accounts({id})/primarycontactid/$ref"),
            ((string?)row["primarycontactid@odata.navigationLink"], (string?)row["primarycontactid@odata.associationLink"]));
    }

    [Fact]
    public async Task Full_NamesTheTypesOfOperations()
    {
        var answer = await server.GetAsync("WhoAmI", ("Accept", "application/json;odata.metadata=full"));

        Assert.Equal(("#Microsoft.Dynamics.CRM.WhoAmIResponse", "#Guid"), ((string?)answer.Json["@odata.type"], (string?)answer.Json["UserId@odata.type"]));
    }

    [Theory]
    [InlineData("WhoAmI", "application/json", "minimal")]
    [InlineData("accounts?sql=SELECT name FROM account", "application/json;odata.metadata=full", "full")]
    [InlineData("WhoAmI", "application/json;odata.metadata=full", "full")]
    [InlineData("WhoAmI", "text/plain, application/json;odata.metadata=none", "none")]
    [InlineData("WhoAmI?$format=application/json;odata.metadata=none", "application/json", "none")]
    [InlineData("WhoAmI?$format=json", "application/xml", "minimal")]
    // Definitions say of themselves what minimal asks for, and the answer tells so.
    [InlineData("EntityDefinitions(LogicalName='account')?$select=LogicalName", "application/json;odata.metadata=full", "minimal")]
    [InlineData("EntityDefinitions(LogicalName='account')?$select=LogicalName", "application/json;odata.metadata=none", "none")]
    public async Task TheContentType_TellsTheLevel(string path, string accept, string level)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Api, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", server.Token(server.Organization.AdministratorId));
        request.Headers.TryAddWithoutValidation("Accept", accept);

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal($"application/json; odata.metadata={level}", response.Content.Headers.ContentType!.ToString());
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
        Assert.Equal(level != "none", answer.ContainsKey("@odata.context"));
    }

    [Theory]
    [InlineData("accounts?$top=1", "application/json;odata.metadata=verbose")]
    [InlineData("accounts?$top=1&$format=xml", "application/json")]
    [InlineData("accounts?$top=1&$format=atom", "application/json")]
    public async Task ALevelOrFormatThatIsNotThere_IsRefused(string path, string accept) => Assert.Equal(415, (await server.GetAsync(path, ("Accept", accept))).Status);

    private string Seed()
    {
        var name = "L" + Guid.NewGuid().ToString("N")[..8];
        for (var i = 0; i < 2; i++) server.Service.Create(new Entity("account") { ["name"] = name, ["numberofemployees"] = 2, ["revenue"] = new Money(3) });
        return name;
    }
}
