using System;
using System.Collections.Generic;
using ErpIntegration.Erp.Answers;

namespace ErpIntegration.Erp.Quality;

/// <summary>What failed in a plant on a day. Never changes: it may be kept and given again.</summary>
internal sealed class QualityAnswer
{
    /// <summary>Makes one.</summary>
    public QualityAnswer(IReadOnlyList<QualityIssue> issues, DateTime asOf, string source)
    {
        Issues = issues;
        AsOf = asOf;
        Source = source;
    }

    /// <summary>The issues, in the order they were found.</summary>
    public IReadOnlyList<QualityIssue> Issues { get; }

    /// <summary>When the ERP said so, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>Where it comes from: one of <see cref="AnswerSource"/>.</summary>
    public string Source { get; }

    /// <summary>The same from what was kept.</summary>
    public QualityAnswer AsKept() => new QualityAnswer(Issues, AsOf, AnswerSource.Cache);
}
