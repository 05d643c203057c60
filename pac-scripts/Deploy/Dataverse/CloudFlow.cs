using System;

namespace ErpIntegration.Deploy.Dataverse;

/// <summary>A cloud flow.</summary>
internal sealed record CloudFlow(Guid Id, bool IsOn);
