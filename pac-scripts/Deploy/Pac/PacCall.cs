using System.Collections.Generic;

namespace ErpIntegration.Deploy.Pac;

/// <summary>One call of the Power Platform CLI.</summary>
/// <param name="Arguments">Verbs, options and values. No secret ever stands here.</param>
internal sealed record PacCall(params IReadOnlyList<string> Arguments)
{
    public override string ToString() => $"pac {string.Join(' ', Arguments)}";
}
