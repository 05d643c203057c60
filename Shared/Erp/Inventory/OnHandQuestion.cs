namespace ErpIntegration.Erp.Inventory;

/// <summary>How much of a product is in stock.</summary>
internal sealed class OnHandQuestion
{
    /// <summary>Makes one.</summary>
    /// <param name="productNumber">The product.</param>
    /// <param name="siteId">Only this site; null for all.</param>
    /// <param name="warehouseId">Only this warehouse; null for all.</param>
    public OnHandQuestion(string productNumber, string? siteId, string? warehouseId)
    {
        ProductNumber = productNumber;
        SiteId = siteId;
        WarehouseId = warehouseId;
    }

    /// <summary>The product.</summary>
    public string ProductNumber { get; }

    /// <summary>Only this site; null for all.</summary>
    public string? SiteId { get; }

    /// <summary>Only this warehouse; null for all.</summary>
    public string? WarehouseId { get; }
}
