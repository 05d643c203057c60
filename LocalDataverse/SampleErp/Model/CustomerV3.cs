using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>CustomersV3</c> (data entity CustCustomerV3Entity).</summary>
[DataEntity("CustomersV3", "CustCustomerV3Entity")]
[PrimaryKey(nameof(DataAreaId), nameof(CustomerAccount))]
internal sealed class CustomerV3 : CompanyEntity
{
    public string CustomerAccount { get; set; } = "";
    public string PartyType { get; set; } = "Organization";
    public string PartyNumber { get; set; } = "";
    public string OrganizationName { get; set; } = "";
    public string NameAlias { get; set; } = "";
    public string OrganizationNumber { get; set; } = "";
    public string CustomerGroupId { get; set; } = "";
    public string SalesCurrencyCode { get; set; } = "";
    public string LanguageId { get; set; } = "";
    public decimal CreditLimit { get; set; }
    public NoYes CreditLimitIsMandatory { get; set; }
    public string CreditRating { get; set; } = "";
    public CustVendorBlocked OnHoldStatus { get; set; }
    public string InvoiceAccount { get; set; } = "";
    public string PaymentTerms { get; set; } = "";
    public string PaymentMethod { get; set; } = "";
    public string DeliveryMode { get; set; } = "";
    public string DeliveryTerms { get; set; } = "";
    public string SalesTaxGroup { get; set; } = "";
    public string TaxExemptNumber { get; set; } = "";
    public string DiscountPriceGroupId { get; set; } = "";
    public string LineDiscountCode { get; set; } = "";
    public string SalesDistrict { get; set; } = "";
    public string SalesMemo { get; set; } = "";
    public string SiteId { get; set; } = "";
    public string WarehouseId { get; set; } = "";
    public string AddressDescription { get; set; } = "";
    public string AddressStreet { get; set; } = "";
    public string AddressCity { get; set; } = "";
    public string AddressState { get; set; } = "";
    public string AddressZipCode { get; set; } = "";
    public string AddressCountryRegionId { get; set; } = "";
    [ErpAssigned]
    public string FullPrimaryAddress { get; set; } = "";
    public string PrimaryContactEmail { get; set; } = "";
    public string PrimaryContactPhone { get; set; } = "";
    public NoYes IsOneTimeCustomer { get; set; }
}
