namespace LocalDataverse.Engine.Duplicates;

/// <summary>The privileges of duplicate detection that are no table's.</summary>
internal static class DuplicatePrivileges
{
    /// <summary>Publishing rules, and taking them back.</summary>
    public const string Publish = "prvPublishDuplicateRule";

    /// <summary>Searching many rows for duplicates in a job.</summary>
    public const string Detect = "prvBulkDetectDuplicates";
}
