using System.Collections.Generic;

namespace ErpIntegration.Erp.Inventory;

/// <summary>How much of some products is in stock.</summary>
internal sealed class OnHandQuestion
{
    /// <summary>Makes one.</summary>
    /// <param name="productNumbers">The products.</param>
    /// <param name="siteId">Only this site; null for all.</param>
    /// <param name="warehouseId">Only this warehouse; null for all.</param>
    /// <param name="mustBeLive">Whether only the ERP itself may answer, for a promise that somebody gives on it.</param>
    public OnHandQuestion(IReadOnlyList<string> productNumbers, string? siteId, string? warehouseId, bool mustBeLive = false)
    {
        ProductNumbers = productNumbers;
        SiteId = siteId;
        WarehouseId = warehouseId;
        MustBeLive = mustBeLive;
    }

    /// <summary>The products.</summary>
    public IReadOnlyList<string> ProductNumbers { get; }

    /// <summary>Only this site; null for all.</summary>
    public string? SiteId { get; }

    /// <summary>Only this warehouse; null for all.</summary>
    public string? WarehouseId { get; }

    /// <summary>Whether only the ERP itself may answer.</summary>
    public bool MustBeLive { get; }
}
