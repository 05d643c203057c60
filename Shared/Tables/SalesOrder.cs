namespace ErpIntegration.Tables;

/// <summary>Names of the platform's order table and of our columns on it.</summary>
internal static class SalesOrder
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "salesorder";

    /// <summary>Primary key.</summary>
    public const string Id = "salesorderid";

    /// <summary>Order number.</summary>
    public const string OrderNumber = "ordernumber";

    /// <summary>Name.</summary>
    public const string Name = "name";

    /// <summary>Customer: an account or a contact.</summary>
    public const string CustomerId = "customerid";

    /// <summary>Currency.</summary>
    public const string TransactionCurrencyId = "transactioncurrencyid";

    /// <summary>Requested delivery date.</summary>
    public const string RequestDeliveryBy = "requestdeliveryby";

    /// <summary>Total with tax and freight.</summary>
    public const string TotalAmount = "totalamount";

    /// <summary>Sum of the lines.</summary>
    public const string TotalLineItemAmount = "totallineitemamount";

    /// <summary>Tax.</summary>
    public const string TotalTax = "totaltax";

    /// <summary>Discount on the order as an amount.</summary>
    public const string DiscountAmount = "discountamount";

    /// <summary>Discount on the order as a percentage.</summary>
    public const string DiscountPercentage = "discountpercentage";

    /// <summary>Freight.</summary>
    public const string FreightAmount = "freightamount";

    /// <summary>Whether the customer picks it up, so that there is no delivery address.</summary>
    public const string WillCall = "willcall";

    /// <summary>Delivery address: name.</summary>
    public const string ShipToName = "shipto_name";

    /// <summary>Delivery address: first line.</summary>
    public const string ShipToLine1 = "shipto_line1";

    /// <summary>Delivery address: second line.</summary>
    public const string ShipToLine2 = "shipto_line2";

    /// <summary>Delivery address: third line.</summary>
    public const string ShipToLine3 = "shipto_line3";

    /// <summary>Delivery address: postal code.</summary>
    public const string ShipToPostalCode = "shipto_postalcode";

    /// <summary>Delivery address: city.</summary>
    public const string ShipToCity = "shipto_city";

    /// <summary>Delivery address: state or province.</summary>
    public const string ShipToStateOrProvince = "shipto_stateorprovince";

    /// <summary>Delivery address: country.</summary>
    public const string ShipToCountry = "shipto_country";

    /// <summary>State; values in <see cref="SalesOrderState"/>.</summary>
    public const string StateCode = "statecode";

    /// <summary>Status reason.</summary>
    public const string StatusCode = "statuscode";

    /// <summary>Ours: the ERP's number of the order.</summary>
    public const string ErpNumber = "erp_erpnumber";

    /// <summary>Ours: what the ERP said; values in <see cref="Tables.ErpStatus"/>.</summary>
    public const string ErpStatus = "erp_erpstatus";

    /// <summary>Ours: why the ERP rejected it.</summary>
    public const string ErpReason = "erp_erpreason";

    /// <summary>Ours: when the ERP answered.</summary>
    public const string ErpAnsweredOn = "erp_erpansweredon";

    /// <summary>Ours: when the ERP will have delivered it.</summary>
    public const string ErpConfirmedDeliveryOn = "erp_confirmeddeliveryon";
}
