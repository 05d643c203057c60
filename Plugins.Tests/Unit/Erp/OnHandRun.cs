using System;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.CustomApis;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>Calls erp_GetOnHandInventory against a scripted ERP.</summary>
internal sealed class OnHandRun(ErpStub erp) : IAsyncDisposable
{
    public const string Product = """{"@odata.context":"x","value":[{"ItemNumber":"D0001","ProductNumber":"P-1","InventoryUnitSymbol":"ea"}]}""";
    public const string NoRows = """{"@odata.context":"x","value":[]}""";

    public PluginRun Plugin { get; } = new();

    public ErpStub Erp { get; } = erp;

    public ParameterCollection Output => Plugin.Context.OutputParameters;

    public static async Task<OnHandRun> StartAsync(string timeoutSeconds = "30", string? url = null)
    {
        var run = new OnHandRun(await ErpStub.StartAsync());
        run.Plugin.Set(Variables.ErpBaseUrl, url ?? run.Erp.Url);
        run.Plugin.Set(Variables.ErpCompany, "usmf");
        run.Plugin.Set(Variables.ErpTimeoutSeconds, timeoutSeconds, "8");
        run.Plugin.Context.InputParameters["ProductNumber"] = "D0001";
        return run;
    }

    public static string Stock(string site, string warehouse, decimal onHand, decimal reserved, string item = "D0001")
        => FormattableString.Invariant(
            $$"""{"ItemNumber":"{{item}}","InventorySiteId":"{{site}}","InventoryWarehouseId":"{{warehouse}}","OnHandQuantity":{{onHand}},"ReservedOnHandQuantity":{{reserved}},"AvailableOnHandQuantity":{{onHand - reserved}},"OrderedQuantity":3,"OnOrderQuantity":4}""");

    // The call blocks, as the platform's does: not on the thread the test waits on.
    public Task AskAsync() => Task.Run(() => new GetOnHandInventory(Plugin.Clock).Execute(Plugin));

    public async Task<InvalidPluginExecutionException> FailAsync() => await Assert.ThrowsAsync<InvalidPluginExecutionException>(AskAsync);

    public ValueTask DisposeAsync() => Erp.DisposeAsync();
}
