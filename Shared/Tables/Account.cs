namespace ErpIntegration.Tables;

/// <summary>Names of the platform's account table and of our columns on it.</summary>
internal static class Account
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "account";

    /// <summary>Primary key.</summary>
    public const string Id = "accountid";

    /// <summary>Name.</summary>
    public const string Name = "name";

    /// <summary>Account number.</summary>
    public const string AccountNumber = "accountnumber";

    /// <summary>Ours: the customer's account number in the ERP.</summary>
    public const string ErpAccountNumber = "erp_erpaccountnumber";

    /// <summary>Ours: what the ERP said; values in <see cref="Tables.ErpStatus"/>.</summary>
    public const string ErpStatus = "erp_erpstatus";

    /// <summary>Ours: why the ERP rejected it.</summary>
    public const string ErpReason = "erp_erpreason";

    /// <summary>Ours: when the ERP answered.</summary>
    public const string ErpAnsweredOn = "erp_erpansweredon";

    /// <summary>State; values in <see cref="AccountState"/>.</summary>
    public const string StateCode = "statecode";

    /// <summary>Main telephone number.</summary>
    public const string Telephone = "telephone1";

    /// <summary>E-mail address.</summary>
    public const string EMailAddress = "emailaddress1";

    /// <summary>Web site.</summary>
    public const string WebSite = "websiteurl";

    /// <summary>Currency.</summary>
    public const string TransactionCurrencyId = "transactioncurrencyid";

    /// <summary>Address: first line.</summary>
    public const string Line1 = "address1_line1";

    /// <summary>Address: second line.</summary>
    public const string Line2 = "address1_line2";

    /// <summary>Address: third line.</summary>
    public const string Line3 = "address1_line3";

    /// <summary>Address: postal code.</summary>
    public const string PostalCode = "address1_postalcode";

    /// <summary>Address: city.</summary>
    public const string City = "address1_city";

    /// <summary>Address: state or province.</summary>
    public const string StateOrProvince = "address1_stateorprovince";

    /// <summary>Address: country.</summary>
    public const string Country = "address1_country";
}
