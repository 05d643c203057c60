namespace Microsoft.Xrm.Sdk.Client;

/// <summary>What becomes of a row that is read again while the context tracks it.</summary>
public enum MergeOption
{
    /// <summary>The tracked row stays as it is.</summary>
    AppendOnly = 0,

    /// <summary>The tracked row takes all values that were read; changes that weren't saved are lost.</summary>
    OverwriteChanges = 1,

    /// <summary>The tracked row takes the values that were read, unless it was changed: then only the columns it lacks.</summary>
    PreserveChanges = 2,

    /// <summary>Rows that are read aren't tracked.</summary>
    NoTracking = 3,
}
