namespace ErpIntegration.CustomApis.Questions;

/// <summary>Names that all questions to the ERP share: the parameter with the trace, and the properties that say how old an answer is and what is missing in it.</summary>
internal static class QuestionProperties
{
    /// <summary>W3C trace context of what the question belongs to.</summary>
    public const string Trace = "Traceparent";

    /// <summary>When the ERP said so.</summary>
    public const string AsOf = "AsOf";

    /// <summary>Whether the ERP has just said so.</summary>
    public const string Source = "Source";

    /// <summary>Whether something is missing.</summary>
    public const string IsPartial = "IsPartial";

    /// <summary>What is missing and why.</summary>
    public const string MissingJson = "MissingJson";
}
