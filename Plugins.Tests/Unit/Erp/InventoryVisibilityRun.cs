using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.CustomApis;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>Calls erp_GetOnHandInventory against a scripted ERP and a scripted Inventory Visibility, which are one server.</summary>
internal sealed class InventoryVisibilityRun(ApiRun run) : IAsyncDisposable
{
    public const string Token = """{"access_token":"stock-token","token_type":"bearer","expires_in":3600}""";

    public ApiRun Run { get; } = run;

    /// <summary>What was posted in JSON, in its order.</summary>
    public List<JsonNode> Bodies { get; } = [];

    public static async Task<InventoryVisibilityRun> StartAsync(string? site = null, string? warehouse = null)
    {
        var run = await ApiRun.StartAsync();
        run.Plugin.Set(Variables.StockSource, "InventoryVisibility", "DataEntity");
        run.Plugin.Set(Variables.InventoryVisibilityUrl, run.Erp.Url);
        run.Plugin.Set(Variables.InventoryVisibilityEnvironmentId, "env/1");
        run.Plugin.Set(Variables.InventoryVisibilityTokenUrl, run.Erp.Url + "/token");
        run.Input["ProductNumber"] = "D0001";
        if (site is not null) run.Input["SiteId"] = site;
        if (warehouse is not null) run.Input["WarehouseId"] = warehouse;
        return new InventoryVisibilityRun(run);
    }

    /// <summary>The ERP tells the product, the warehouses if it is asked for them, and that nothing is on its way.</summary>
    public InventoryVisibilityRun ErpTells(params (string Site, string Warehouse)[] warehouses)
    {
        Run.Erp.Then(OnHandRun.Product);
        if (warehouses.Length > 0) Run.Erp.Then(Warehouses(warehouses));
        Run.Erp.Then(ApiRun.NoRows);
        return this;
    }

    /// <summary>The next JSON request is answered with this, and its body kept.</summary>
    public InventoryVisibilityRun Answers(string body, int status = 200, string? location = null)
    {
        Run.Erp.Then(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            Bodies.Add(JsonNode.Parse(await reader.ReadToEndAsync())!);
            context.Response.StatusCode = status;
            if (location is not null) context.Response.Headers.Location = location;
            await context.Response.WriteAsync(body);
        });
        return this;
    }

    public static string Row(string site, string warehouse, string quantities, string product = "D0001")
        => $$"""{"productId":"{{product}}","dimensions":{"siteid":"{{site}}","LocationId":"{{warehouse}}","ColorId":"Red"},"quantities":{{{quantities}}},"unknown":1}""";

    public Task AskAsync()
    {
        Run.Output.Clear();
        return Run.AskAsync(new GetOnHandInventory(Run.Plugin.Clock));
    }

    public Task<InvalidPluginExecutionException> FailAsync() => Run.FailAsync(new GetOnHandInventory(Run.Plugin.Clock));

    public ValueTask DisposeAsync() => Run.DisposeAsync();

    private static string Warehouses(IEnumerable<(string Site, string Warehouse)> all)
        => $$"""{"value":[{{string.Join(",", all.Select(place => $$"""{"OperationalSiteId":"{{place.Site}}","WarehouseId":"{{place.Warehouse}}"}"""))}}]}""";
}
