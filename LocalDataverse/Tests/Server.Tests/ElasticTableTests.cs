using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.ElasticTables;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Elastic tables over the Web API ("Use elastic tables using code", Microsoft Learn).</summary>
public sealed class ElasticTableTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    public async ValueTask InitializeAsync()
    {
        _server.Organization.ImportSolution(ElasticSolution.Build().Build(), new SolutionImportOptions());
        await _server.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task ARow_IsAddressedByIdAndPartition()
    {
        var id = _server.Service.Create(new Entity("tst_reading") { ["tst_value"] = 40, ["partitionid"] = "device-1" });

        Assert.Equal(40, (int?)(await _server.GetAsync($"tst_readings(tst_readingid={id:D},partitionid='device-1')")).Json["tst_value"]);
        Assert.Equal(40, (int?)(await _server.GetAsync($"tst_readings({id:D})?partitionId='device-1'", ("MSCRM.SessionToken", "240:8#144035978#7=-1"))).Json["tst_value"]);
        Assert.Equal(404, (await _server.GetAsync($"tst_readings({id:D})?partitionId='device-2'")).Status);
        Assert.Equal(404, (await _server.SendAsync("DELETE", $"tst_readings({id:D})?partitionId='device-2'")).Status);
        Assert.Equal(204, (await _server.SendAsync("PATCH", $"tst_readings(tst_readingid={id:D},partitionid='device-1')", """{"tst_value":60}""")).Status);
        Assert.Equal([60], (await _server.GetAsync("tst_readings?$select=tst_value&partitionId='device-1'")).Rows.Select(r => (int?)r!["tst_value"]));
        Assert.Empty((await _server.GetAsync("tst_readings?$select=tst_value&partitionId='device-2'")).Rows);
    }

    [Fact]
    public async Task AWrite_AnswersWithASessionToken()
    {
        Assert.StartsWith("0:-1#", (await _server.SendAsync("POST", "tst_readings", """{"tst_value":1}""")).Header("x-ms-session-token"), StringComparison.Ordinal);
        Assert.Null((await _server.SendAsync("POST", "accounts", """{"name":"Contoso"}""")).Header("x-ms-session-token"));
    }

    [Fact]
    public async Task CreateMultiple_TellsWhichRowsFailed()
    {
        var id = Guid.NewGuid();
        var body = $$"""{"Targets":[{"@odata.type":"Microsoft.Dynamics.CRM.tst_reading","tst_readingid":"{{id}}","tst_value":1},{"@odata.type":"Microsoft.Dynamics.CRM.tst_reading","tst_readingid":"{{id}}","tst_value":2}]}""";

        var answer = await _server.SendAsync("POST", "tst_readings/Microsoft.Dynamics.CRM.CreateMultiple", body, null, ("Prefer", "odata.include-annotations=\"*\""));

        Assert.Contains("\\u0022RequestIndex\\u0022:1", answer.Text.Replace("\\\"", "\\u0022", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("ErrorDetails.Plugin.BulkApiErrorDetails", answer.Text, StringComparison.Ordinal);
        Assert.Single((await _server.GetAsync("tst_readings?$select=tst_value")).Rows);
    }

    [Fact]
    public async Task DeleteMultiple_IsOfTheNamedRows()
    {
        var (first, second) = (_server.Service.Create(new Entity("tst_reading") { ["partitionid"] = "device-1" }), _server.Service.Create(new Entity("tst_reading")));
        const string Type = "\"@odata.type\":\"Microsoft.Dynamics.CRM.tst_reading\"";

        var wrong = await _server.SendAsync("POST", "tst_readings/Microsoft.Dynamics.CRM.DeleteMultiple", $$"""{"Targets":[{{{Type}},"tst_readingid":"{{first}}","partitionid":"device-2"}]}""");
        Assert.Equal(404, wrong.Status);
        var answer = await _server.SendAsync("POST", "tst_readings/Microsoft.Dynamics.CRM.DeleteMultiple", $$"""{"Targets":[{{{Type}},"tst_readingid":"{{first}}","partitionid":"device-1"},{{{Type}},"tst_readingid":"{{second}}"}]}""");

        Assert.Equal(204, answer.Status);
        Assert.Empty((await _server.GetAsync("tst_readings?$select=tst_value")).Rows);
        var account = _server.Service.Create(new Entity("account") { ["name"] = "Contoso" });
        var refused = await _server.SendAsync("POST", "accounts/Microsoft.Dynamics.CRM.DeleteMultiple", $$"""{"Targets":[{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{account}}"}]}""");
        Assert.Equal((400, true), (refused.Status, refused.ErrorMessage!.Contains("'DeleteMultiple' method does not support entities of type 'account'", StringComparison.Ordinal)));
    }
}
