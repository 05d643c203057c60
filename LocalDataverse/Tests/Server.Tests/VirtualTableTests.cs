using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.VirtualTables;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Virtual tables over the Web API: their rows are a data provider's.</summary>
public sealed class VirtualTableTests : IAsyncLifetime
{
    private readonly TestServer _server = new();
    private readonly string _address = "desk " + Guid.NewGuid();
    private readonly Dictionary<Guid, KeyValuePair<string, int>> _tickets = [];

    public async ValueTask InitializeAsync()
    {
        AppDomain.CurrentDomain.SetData(_address, Tuple.Create<IDictionary<Guid, KeyValuePair<string, int>>, Action<IServiceProvider, Entity>>(_tickets, (_, _) => { }));
        _server.Organization.ImportSolution(TicketSolution.Build(_address).Build(), new SolutionImportOptions());
        await _server.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        AppDomain.CurrentDomain.SetData(_address, null);
    }

    [Fact]
    public async Task ARow_IsMadeReadChangedAndDeleted()
    {
        var made = await _server.SendAsync("POST", "tst_tickets", """{"tst_name":"Leak","tst_severity":2}""");
        var id = Assert.Single(_tickets).Key;
        Assert.Equal(204, made.Status);
        Assert.Contains($"tst_tickets({id:D})", made.Header("OData-EntityId"), StringComparison.Ordinal);

        var read = await _server.GetAsync($"tst_tickets({id:D})?$select=tst_name,tst_severity");
        Assert.Equal(("Leak", 2), ((string?)read.Json["tst_name"], (int?)read.Json["tst_severity"]));

        Assert.Equal(204, (await _server.SendAsync("PATCH", $"tst_tickets({id:D})", """{"tst_severity":4}""")).Status);
        Assert.Equal(new("Leak", 4), _tickets[id]);

        Assert.Equal(204, (await _server.SendAsync("DELETE", $"tst_tickets({id:D})")).Status);
        Assert.Equal(404, (await _server.GetAsync($"tst_tickets({id:D})")).Status);
    }

    [Fact]
    public async Task AQuery_ReachesTheProvider()
    {
        foreach (var severity in new[] { 1, 2, 3, 3 }) _tickets.Add(Guid.NewGuid(), new("T" + severity, severity));

        var found = await _server.GetAsync("tst_tickets?$select=tst_name&$filter=tst_severity eq 3&$top=1");

        Assert.Equal(["T3"], found.Json["value"]!.AsArray().Select(t => (string?)t!["tst_name"]));
    }

    [Fact]
    public async Task Pages_AreTheProviders()
    {
        for (var severity = 1; severity <= 5; severity++) _tickets.Add(Guid.NewGuid(), new("T" + severity, severity));
        var found = new List<string>();
        var path = "tst_tickets?$select=tst_name";
        for (var pages = 1; path is not null; pages++)
        {
            Assert.True(pages <= 3, "There are more pages than rows ask for.");
            var page = await _server.GetAsync(path, ("Prefer", "odata.maxpagesize=2"));
            found.AddRange(page.Rows.Select(r => (string)r!["tst_name"]!));
            path = (string?)page.Json["@odata.nextLink"];
        }

        Assert.Equal(["T5", "T4", "T3", "T2", "T1"], found);
    }

    [Theory]
    [InlineData("tst_tickets?$apply=aggregate($count as n)", "Aggregates")]
    [InlineData("accounts?$filter=tst_account_ticket/any(t:t/tst_severity eq 3)", "'tst_ticket' is a virtual table")]
    [InlineData("accounts?$expand=tst_account_ticket($select=tst_name)", "Tickets can't be filtered by tst_accountid In")]
    public async Task WhatIsNotPossible_IsRefusedByName(string path, string named)
    {
        await _server.SendAsync("POST", "accounts", """{"name":"Contoso"}""");

        var answer = await _server.GetAsync(path);

        Assert.Equal(400, answer.Status);
        Assert.Contains(named, (string?)answer.Json["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_HasItsColumnsAndNoOthers()
    {
        var metadata = (await _server.GetAsync("$metadata")).Text;
        var from = metadata.IndexOf("<EntityType Name=\"tst_ticket\"", StringComparison.Ordinal);
        var type = metadata[from..metadata.IndexOf("</EntityType>", from, StringComparison.Ordinal)];

        Assert.Contains("<Property Name=\"tst_severity\" Type=\"Edm.Int32\"", type, StringComparison.Ordinal);
        Assert.DoesNotContain("createdon", type, StringComparison.Ordinal);
        Assert.DoesNotContain("versionnumber", type, StringComparison.Ordinal);
        var definition = await _server.GetAsync("EntityDefinitions(LogicalName='tst_ticket')?$select=TableType,DataProviderId,ExternalName");
        Assert.Equal(("Virtual", TicketSolution.Provider.ToString("D")), ((string?)definition.Json["TableType"], (string?)definition.Json["DataProviderId"]));
    }
}
