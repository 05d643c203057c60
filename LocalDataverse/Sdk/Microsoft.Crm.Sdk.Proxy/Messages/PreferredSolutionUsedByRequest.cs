using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>PreferredSolutionUsedBy</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PreferredSolutionUsedByRequest : OrganizationRequest
{
    public PreferredSolutionUsedByRequest() => RequestName = "PreferredSolutionUsedBy";

    public Guid SolutionId
    {
        get => Parameters.TryGetValue("SolutionId", out var value) ? (Guid)value : default;
        set => Parameters["SolutionId"] = value;
    }
}
