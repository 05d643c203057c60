namespace ErpIntegration.Erp.Inventory;

/// <summary>Who is asked how much is in stock.</summary>
internal enum StockSource
{
    /// <summary>The ERP's data entity.</summary>
    DataEntity,

    /// <summary>The Inventory Visibility add-in, which counts what other systems have sold and reserved, too.</summary>
    InventoryVisibility,
}
