namespace ErpIntegration.Tables;

/// <summary>Names of the platform's order line table.</summary>
internal static class SalesOrderDetail
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "salesorderdetail";

    /// <summary>Primary key.</summary>
    public const string Id = "salesorderdetailid";

    /// <summary>The order.</summary>
    public const string SalesOrderId = "salesorderid";

    /// <summary>Line number.</summary>
    public const string LineItemNumber = "lineitemnumber";

    /// <summary>The product; empty for a line that is written in.</summary>
    public const string ProductId = "productid";

    /// <summary>What is sold on a line that is written in.</summary>
    public const string ProductDescription = "productdescription";

    /// <summary>Unit.</summary>
    public const string UomId = "uomid";

    /// <summary>Quantity.</summary>
    public const string Quantity = "quantity";

    /// <summary>Price of one unit.</summary>
    public const string PricePerUnit = "priceperunit";

    /// <summary>Discount on the line given by hand.</summary>
    public const string ManualDiscountAmount = "manualdiscountamount";

    /// <summary>Tax.</summary>
    public const string Tax = "tax";

    /// <summary>Amount of the line.</summary>
    public const string ExtendedAmount = "extendedamount";

    /// <summary>Requested delivery date.</summary>
    public const string RequestDeliveryBy = "requestdeliveryby";
}
