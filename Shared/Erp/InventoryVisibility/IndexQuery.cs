using System;
using System.Runtime.Serialization;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>A question to Inventory Visibility: POST onhand/indexquery. By product, site and warehouse, whatever the other dimensions are.</summary>
[DataContract]
public sealed class IndexQuery
{
    /// <summary>What to look for.</summary>
    [DataMember(Name = "filters", Order = 0)]
    public IndexQueryFilters Filters { get; set; } = new IndexQueryFilters();

    /// <summary>Dimensions to tell apart besides product, site and warehouse: none.</summary>
    [DataMember(Name = "groupByValues", Order = 1)]
    public string[] GroupByValues { get; set; } = Array.Empty<string>();

    /// <summary>Whether stock below zero is told.</summary>
    [DataMember(Name = "returnNegative", Order = 2)]
    public bool ReturnNegative { get; set; } = true;
}
