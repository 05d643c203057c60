namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>What a solution zip may hold: far more than any real one, far less than what would fill the memory.</summary>
/// <param name="ZipBytes">Size of the zip. The platform takes 95 MB.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="EntryBytes">Size of one entry, unpacked.</param>
/// <param name="TotalBytes">Size of all entries, unpacked.</param>
/// <param name="Ratio">Unpacked size to packed size of one entry; counts from <paramref name="RatioFrom"/> on.</param>
/// <param name="RatioFrom">Unpacked size below which the ratio doesn't matter: a small file of equal characters is no bomb.</param>
internal sealed record SolutionZipLimits(long ZipBytes, int Entries, long EntryBytes, long TotalBytes, int Ratio, long RatioFrom)
{
    /// <summary>The limits of an import.</summary>
    public static SolutionZipLimits Default { get; } = new(128L << 20, 20_000, 128L << 20, 512L << 20, 200, 4L << 20);
}
