namespace LocalDataverse.Engine.Auditing;

/// <summary>The privileges of auditing ("Retrieve the history of audited data changes" and "Delete audit data", Microsoft Learn).</summary>
internal static class AuditPrivileges
{
    /// <summary>Reading rows of audit.</summary>
    public const string ReadSummary = "prvReadAuditSummary";

    /// <summary>Reading the history of a row.</summary>
    public const string ReadHistory = "prvReadRecordAuditHistory";

    /// <summary>Deleting the history of a row.</summary>
    public const string DeleteHistory = "prvDeleteRecordChangeHistory";
}
