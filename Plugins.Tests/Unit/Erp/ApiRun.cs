using System;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>Calls a custom API against a scripted ERP.</summary>
internal sealed class ApiRun(ErpStub erp) : IAsyncDisposable
{
    public const string NoRows = """{"value":[]}""";
    public const string Ledger = """{"value":[{"LegalEntityId":"usmf","AccountingCurrency":"USD"}]}""";

    public PluginRun Plugin { get; } = new();

    public ErpStub Erp { get; } = erp;

    public ParameterCollection Input => Plugin.Context.InputParameters;

    public ParameterCollection Output => Plugin.Context.OutputParameters;

    public static async Task<ApiRun> StartAsync()
    {
        var run = new ApiRun(await ErpStub.StartAsync());
        run.Plugin.Set(Variables.ErpBaseUrl, run.Erp.Url);
        run.Plugin.Set(Variables.ErpCompany, "usmf");
        run.Plugin.Set(Variables.ErpTimeoutSeconds, "30");
        return run;
    }

    /// <summary>Makes the row that a bound API is called on.</summary>
    public Guid Target(Entity row)
    {
        var id = Plugin.Dataverse.Create(row);
        Input["Target"] = new EntityReference(row.LogicalName, id);
        return id;
    }

    // The call blocks, as the platform's does: not on the thread the test waits on.
    public Task AskAsync(PluginBase api) => Task.Run(() => api.Execute(Plugin));

    public async Task<InvalidPluginExecutionException> FailAsync(PluginBase api) => await Assert.ThrowsAsync<InvalidPluginExecutionException>(() => AskAsync(api));

    public ValueTask DisposeAsync() => Erp.DisposeAsync();
}
