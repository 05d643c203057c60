namespace ErpIntegration.Tables;

/// <summary>Names of the platform's account table and of our column on it.</summary>
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
}
