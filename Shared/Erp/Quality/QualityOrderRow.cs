using System;
using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Quality;

/// <summary>What we read of the ERP's data entity QualityOrderHeaders: a test of goods.</summary>
[DataContract]
public sealed class QualityOrderRow
{
    private const string Set = "QualityOrderHeaders";
    private const string NumberProperty = "QualityOrderNumber";
    private const string SiteProperty = "InventorySiteId";
    private const string StatusProperty = "QualityOrderStatus";
    private const string ValidatedProperty = "ValidatedDateTime";
    private const string ItemNumberProperty = "ItemNumber";
    private const string ResourceProperty = "OperationsResourceId";
    private const string ProductionOrderProperty = "ProductionOrderNumber";
    private const string QuantityProperty = "InventoryQuantity";
    private const string TestGroupProperty = "QualityTestGroupId";

    // The ERP spells it like this.
    private const string QuarantineProperty = "IsQualityOrderFailureCreatingQuantineOrder";

    private static readonly string[] Properties =
    {
        NumberProperty, ValidatedProperty, ItemNumberProperty, ResourceProperty, ProductionOrderProperty, QuantityProperty, TestGroupProperty, QuarantineProperty,
    };

    /// <summary>Number.</summary>
    [DataMember(Name = NumberProperty, IsRequired = true)]
    public string? Number { get; set; }

    /// <summary>When the result was found (RFC 3339).</summary>
    [DataMember(Name = ValidatedProperty)]
    public string? Validated { get; set; }

    /// <summary>The product.</summary>
    [DataMember(Name = ItemNumberProperty)]
    public string? ItemNumber { get; set; }

    /// <summary>The machine or line it was made on; empty where it isn't known.</summary>
    [DataMember(Name = ResourceProperty)]
    public string? Resource { get; set; }

    /// <summary>The production order; empty for goods that were bought.</summary>
    [DataMember(Name = ProductionOrderProperty)]
    public string? ProductionOrder { get; set; }

    /// <summary>How much was tested.</summary>
    [DataMember(Name = QuantityProperty)]
    public decimal Quantity { get; set; }

    /// <summary>What was tested.</summary>
    [DataMember(Name = TestGroupProperty)]
    public string? TestGroup { get; set; }

    /// <summary>Yes where goods that fail go into quarantine.</summary>
    [DataMember(Name = QuarantineProperty)]
    public string? GoesIntoQuarantine { get; set; }

    /// <summary>Reads the tests that failed at a site on a day (UTC).</summary>
    internal static ErpRead<QualityOrderRow> Failed(string company, string site, DateTime day) => new ErpRead<QualityOrderRow>(new ODataQuery(
        Set,
        company,
        ODataFilter.All(
            ODataFilter.Equal(SiteProperty, site),
            ODataFilter.Equal(StatusProperty, ODataLiteral.OfEnum("InventTestOrderStatus", "Fail")),
            ODataFilter.Between(ValidatedProperty, DateTime.SpecifyKind(day.Date, DateTimeKind.Utc), DateTime.SpecifyKind(day.Date.AddDays(1), DateTimeKind.Utc))),
        Properties));
}
