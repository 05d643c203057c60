namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>The organisation's languages.</summary>
internal static class Languages
{
    /// <summary>LCID of the base language: English (United States), the only one that is provisioned.</summary>
    public const int Base = 1033;
}
