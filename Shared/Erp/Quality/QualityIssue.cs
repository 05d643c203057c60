using System.Runtime.Serialization;

namespace ErpIntegration.Erp.Quality;

/// <summary>A test of produced goods that failed, as callers read it in JSON.</summary>
[DataContract]
public sealed class QualityIssue
{
    /// <summary><see cref="Severity"/> of goods that go into quarantine (assumed: the ERP's quality orders have no severity of their own).</summary>
    internal const string Critical = "critical";

    /// <summary><see cref="Severity"/> of all others.</summary>
    internal const string Minor = "minor";

    /// <summary>Number of the quality order.</summary>
    [DataMember(Name = "number", Order = 0)]
    public string Number { get; set; } = string.Empty;

    /// <summary>critical or minor.</summary>
    [DataMember(Name = "severity", Order = 1)]
    public string Severity { get; set; } = string.Empty;

    /// <summary>The machine or line; empty where it isn't known.</summary>
    [DataMember(Name = "line", Order = 2)]
    public string Line { get; set; } = string.Empty;

    /// <summary>The product.</summary>
    [DataMember(Name = "itemNumber", Order = 3)]
    public string ItemNumber { get; set; } = string.Empty;

    /// <summary>The production order.</summary>
    [DataMember(Name = "productionOrder", Order = 4)]
    public string ProductionOrder { get; set; } = string.Empty;

    /// <summary>How much was tested.</summary>
    [DataMember(Name = "quantity", Order = 5)]
    public decimal Quantity { get; set; }

    /// <summary>What was tested.</summary>
    [DataMember(Name = "testGroup", Order = 6)]
    public string TestGroup { get; set; } = string.Empty;

    /// <summary>When the result was found (RFC 3339).</summary>
    [DataMember(Name = "foundOn", Order = 7)]
    public string FoundOn { get; set; } = string.Empty;

    /// <summary>Makes one.</summary>
    internal static QualityIssue Of(QualityOrderRow row) => new QualityIssue
    {
        Number = row.Number ?? string.Empty,
        Severity = row.GoesIntoQuarantine == "Yes" ? Critical : Minor,
        Line = row.Resource ?? string.Empty,
        ItemNumber = row.ItemNumber ?? string.Empty,
        ProductionOrder = row.ProductionOrder ?? string.Empty,
        Quantity = row.Quantity,
        TestGroup = row.TestGroup ?? string.Empty,
        FoundOn = row.Validated ?? string.Empty,
    };
}
