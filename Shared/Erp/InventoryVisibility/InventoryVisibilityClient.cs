using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Data;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Erp.Resilience;
using ErpIntegration.Erp.SignIn;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>Asks Inventory Visibility inside the time budget of a question to the ERP. It has a host, a token and a circuit breaker of its own.</summary>
internal sealed class InventoryVisibilityClient
{
    // The resource whose tokens the security service takes.
    private const string EntraScope = "0cdb527f-a8d1-4bf8-9436-b352c68682b2/.default";

    private readonly InventoryVisibilitySettings _settings;
    private readonly RetryingSender _sender;

    private InventoryVisibilityClient(InventoryVisibilitySettings settings, RetryingSender sender)
    {
        _settings = settings;
        _sender = sender;
    }

    /// <summary>Makes one as the environment is set up.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingMissing"/> or <see cref="ErrorCode.SettingInvalid"/>.</exception>
    public static InventoryVisibilityClient Create(ErpClient erp, PluginScope scope)
    {
        var settings = InventoryVisibilitySettings.Of(erp.Settings.Values);
        var http = new HttpErpTransport(scope.Clock);
        var entra = TokenSources.Create(erp.Settings, EntraScope, scope, http);
        var tokens = entra.Then(new SecurityServiceTokenSource(entra, settings, http, scope.Clock), settings.TokenUrl.AbsoluteUri, settings.EnvironmentId);
        var breaker = CircuitBreakers.Shared.Of(scope.Context.OrganizationId, settings.BaseUrl);
        return new InventoryVisibilityClient(settings, erp.SenderTo(tokens, new BreakerTransport(http, breaker, scope.Clock, scope.Trace)));
    }

    /// <summary>Asks, in one round trip.</summary>
    /// <exception cref="ErpException">There is no answer that could be used.</exception>
    public IReadOnlyList<WarehouseOnHandRow> Ask(IndexQuery query)
    {
        var answer = AskAsync(query);
        ErpClient.Wait(answer);
        return answer.Result;
    }

    private async Task<IReadOnlyList<WarehouseOnHandRow>> AskAsync(IndexQuery query)
    {
        var response = await _sender.SendAsync(ErpRequest.Post(_settings.QueryUrl, Json.Write(query))).ConfigureAwait(false);
        return Json.ReadArray<IndexQueryRow>(response.Body).Select(row => row.ToOnHand()).ToList();
    }
}
