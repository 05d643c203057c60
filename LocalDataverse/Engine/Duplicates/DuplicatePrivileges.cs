namespace LocalDataverse.Engine.Duplicates;

/// <summary>The privilege of duplicate detection that is no table's.</summary>
internal static class DuplicatePrivileges
{
    /// <summary>Publishing rules, and taking them back.</summary>
    public const string Publish = "prvPublishDuplicateRule";
}
