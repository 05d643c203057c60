using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace ErpIntegration.Erp.Quality;

/// <summary>How many issues of one severity a line has.</summary>
[DataContract]
public sealed class QualityGroup
{
    /// <summary>The machine or line; empty where it isn't known.</summary>
    [DataMember(Name = "line", Order = 0)]
    public string Line { get; set; } = string.Empty;

    /// <summary>critical or minor.</summary>
    [DataMember(Name = "severity", Order = 1)]
    public string Severity { get; set; } = string.Empty;

    /// <summary>How many.</summary>
    [DataMember(Name = "count", Order = 2)]
    public int Count { get; set; }

    /// <summary>The groups of some issues, by line and severity.</summary>
    internal static IReadOnlyList<QualityGroup> Of(IEnumerable<QualityIssue> issues) => issues
        .GroupBy(issue => new { issue.Line, issue.Severity })
        .Select(group => new QualityGroup { Line = group.Key.Line, Severity = group.Key.Severity, Count = group.Count() })
        .OrderBy(group => group.Line, StringComparer.Ordinal).ThenBy(group => group.Severity, StringComparer.Ordinal)
        .ToList();
}
