using System;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;

namespace ErpIntegration.Demo;

/// <summary>The ERP's sites, as its stock knows them.</summary>
internal static class ErpSites
{
    /// <summary>Whether the ERP has a site.</summary>
    public static async Task<bool> ExistsAsync(ConnectionInfo connection, string? site, CancellationToken cancellation)
    {
        using var erp = await ErpClient.SignInAsync(connection, cancellation);
        var filter = Uri.EscapeDataString($"dataAreaId eq 'usmf' and InventorySiteId eq '{site?.Replace("'", "''", StringComparison.Ordinal)}'");
        var rows = await erp.GetStringAsync($"data/WarehousesOnHandV2?cross-company=true&$top=1&$select=InventorySiteId&$filter={filter}", cancellation);
        return JsonNode.Parse(rows)!["value"]!.AsArray().Count > 0;
    }
}
