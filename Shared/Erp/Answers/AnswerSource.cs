namespace ErpIntegration.Erp.Answers;

/// <summary>Where an answer comes from, as callers read it.</summary>
internal static class AnswerSource
{
    /// <summary>The ERP has just given all of it.</summary>
    public const string Live = "live";

    /// <summary>All or a part of it was kept from an earlier question.</summary>
    public const string Cache = "cache";
}
