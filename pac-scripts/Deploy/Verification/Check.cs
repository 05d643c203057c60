namespace ErpIntegration.Deploy.Verification;

/// <summary>What one check found.</summary>
internal sealed record Check(string Name, bool Passed, string Detail);
