namespace ErpIntegration.Tables;

/// <summary>Names of the platform's product table.</summary>
internal static class Product
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "product";

    /// <summary>Primary key.</summary>
    public const string Id = "productid";

    /// <summary>Product number.</summary>
    public const string ProductNumber = "productnumber";

    /// <summary>Name.</summary>
    public const string Name = "name";
}
