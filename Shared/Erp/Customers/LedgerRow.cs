using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Customers;

/// <summary>What we read of the ERP's data entity Ledgers: the currency a company keeps its books in.</summary>
[DataContract]
public sealed class LedgerRow
{
    private const string Set = "Ledgers";
    private const string CompanyProperty = "LegalEntityId";
    private const string CurrencyProperty = "AccountingCurrency";

    /// <summary>The currency.</summary>
    [DataMember(Name = CurrencyProperty, IsRequired = true)]
    public string? Currency { get; set; }

    /// <summary>Reads the one of a company.</summary>
    internal static ErpRead<LedgerRow> Of(string company)
        => new ErpRead<LedgerRow>(new ODataQuery(Set, company, null, new[] { CompanyProperty, CurrencyProperty }, companyProperty: CompanyProperty));

    /// <summary>The currency that was read; empty where there is none.</summary>
    internal static string CurrencyOf(ErpRead<LedgerRow> read) => read.Rows.Count > 0 ? read.Rows[0].Currency ?? string.Empty : string.Empty;
}
