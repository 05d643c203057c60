using System;

namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>What a posted message carries beside its body.</summary>
/// <param name="OrganizationUri">The organisation's address: the Organization claim.</param>
public sealed record ServiceEndpointMessage(Uri OrganizationUri);
