using System;
using System.Linq;
using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp.Customers;

/// <summary>What we read of the ERP's data entity CustomersV3.</summary>
[DataContract]
public sealed class CustomerRow
{
    private const string Set = "CustomersV3";
    private const string AccountProperty = "CustomerAccount";
    private const string CurrencyProperty = "SalesCurrencyCode";
    private const string PriceGroupProperty = "DiscountPriceGroupId";
    private const string CreditLimitProperty = "CreditLimit";
    private const string MandatoryProperty = "CreditLimitIsMandatory";
    private const string OnHoldProperty = "OnHoldStatus";

    private static readonly string[] Properties =
    {
        AccountProperty, CurrencyProperty, PriceGroupProperty, CreditLimitProperty, MandatoryProperty, OnHoldProperty,
    };

    /// <summary>Number.</summary>
    [DataMember(Name = AccountProperty, IsRequired = true)]
    public string? Account { get; set; }

    /// <summary>Currency the customer buys in.</summary>
    [DataMember(Name = CurrencyProperty)]
    public string? Currency { get; set; }

    /// <summary>Group that prices are agreed for.</summary>
    [DataMember(Name = PriceGroupProperty)]
    public string? PriceGroup { get; set; }

    /// <summary>How much the customer may owe, in the company's currency.</summary>
    [DataMember(Name = CreditLimitProperty)]
    public decimal CreditLimit { get; set; }

    /// <summary>Yes where a limit of zero means nothing at all, not anything.</summary>
    [DataMember(Name = MandatoryProperty)]
    public string? CreditLimitIsMandatory { get; set; }

    /// <summary>No, or what is on hold: All, Invoice, Never and so on.</summary>
    [DataMember(Name = OnHoldProperty)]
    public string? OnHold { get; set; }

    /// <summary>Reads one.</summary>
    internal static ErpRead<CustomerRow> Of(string company, string account)
        => new ErpRead<CustomerRow>(new ODataQuery(Set, company, ODataFilter.Equal(AccountProperty, account), Properties));

    /// <summary>The one that was read.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.CustomerUnknown"/>.</exception>
    internal static CustomerRow Only(ErpRead<CustomerRow> read, string company, string account)
        => read.Rows.FirstOrDefault(row => string.Equals(row.Account, account, StringComparison.OrdinalIgnoreCase))
            ?? throw new ErpException(ErrorCode.CustomerUnknown, $"The ERP doesn't know the customer {account} in company {company}.");
}
