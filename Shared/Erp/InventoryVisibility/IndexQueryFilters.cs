using System;
using System.Runtime.Serialization;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>What an <see cref="IndexQuery"/> looks for. Values are JSON, so that no character of theirs means anything.</summary>
[DataContract]
public sealed class IndexQueryFilters
{
    /// <summary>The company: one only.</summary>
    [DataMember(Name = "organizationId", Order = 0)]
    public string[] Organization { get; set; } = Array.Empty<string>();

    /// <summary>The items; none would mean all of them.</summary>
    [DataMember(Name = "productId", Order = 1)]
    public string[] Products { get; set; } = Array.Empty<string>();

    /// <summary>The sites.</summary>
    [DataMember(Name = "siteId", Order = 2)]
    public string[] Sites { get; set; } = Array.Empty<string>();

    /// <summary>The warehouses.</summary>
    [DataMember(Name = "locationId", Order = 3)]
    public string[] Warehouses { get; set; } = Array.Empty<string>();
}
