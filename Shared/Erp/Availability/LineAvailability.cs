using System;
using System.Runtime.Serialization;
using ErpIntegration.Data;

namespace ErpIntegration.Erp.Availability;

/// <summary>Whether there is enough for a line of an order, and since when if not.</summary>
[DataContract]
public sealed class LineAvailability
{
    /// <summary>Id of the line in Dataverse.</summary>
    [DataMember(Name = "lineId", Order = 0)]
    public string LineId { get; set; } = string.Empty;

    /// <summary>Number of the line.</summary>
    [DataMember(Name = "lineNumber", Order = 1)]
    public int LineNumber { get; set; }

    /// <summary>The product.</summary>
    [DataMember(Name = "productNumber", Order = 2)]
    public string ProductNumber { get; set; } = string.Empty;

    /// <summary>How much the line needs.</summary>
    [DataMember(Name = "quantity", Order = 3)]
    public decimal Quantity { get; set; }

    /// <summary>How much of that is in stock and free, after the lines before it.</summary>
    [DataMember(Name = "available", Order = 4)]
    public decimal Available { get; set; }

    /// <summary>How much is missing; 0 when there is enough.</summary>
    [DataMember(Name = "shortBy", Order = 5)]
    public decimal ShortBy { get; set; }

    /// <summary>Unit of the quantities.</summary>
    [DataMember(Name = "unit", Order = 6)]
    public string Unit { get; set; } = string.Empty;

    /// <summary>The day from which all of it is there (yyyy-mm-dd); absent when the ERP expects too little.</summary>
    [DataMember(Name = "earliestDate", Order = 7, EmitDefaultValue = false)]
    public string? EarliestDate
    {
        get => Timestamp.FormatDate(Earliest);
        set => Earliest = value is null ? (DateTime?)null : OData.ErpDate.Read(value);
    }

    /// <summary>Whether there is enough.</summary>
    [DataMember(Name = "isAvailable", Order = 8)]
    public bool IsAvailable { get; set; }

    /// <summary>The day from which all of it is there; null when the ERP expects too little.</summary>
    internal DateTime? Earliest { get; set; }
}
