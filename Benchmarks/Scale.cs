namespace ErpIntegration.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Small">A fiftieth of everything.</param>
public sealed record Scale(bool Small)
{
    /// <summary>A number of rows, runs or messages at this scale.</summary>
    public int Of(int full) => Small ? full / 50 : full;
}
