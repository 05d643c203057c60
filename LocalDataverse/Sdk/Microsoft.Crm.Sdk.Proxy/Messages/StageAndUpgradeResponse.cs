using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>StageAndUpgrade</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class StageAndUpgradeResponse : OrganizationResponse
{
    public Guid SolutionId => Results.TryGetValue("SolutionId", out var value) ? (Guid)value : default;
}
