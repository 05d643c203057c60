using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveDependentComponents</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDependentComponentsRequest : OrganizationRequest
{
    public RetrieveDependentComponentsRequest() => RequestName = "RetrieveDependentComponents";

    /// <summary>Kind of the component.</summary>
    public int ComponentType
    {
        get => Parameters.TryGetValue("ComponentType", out var value) ? (int)value : default;
        set => Parameters["ComponentType"] = value;
    }

    /// <summary>Id of the component.</summary>
    public Guid ObjectId
    {
        get => Parameters.TryGetValue("ObjectId", out var value) ? (Guid)value : default;
        set => Parameters["ObjectId"] = value;
    }
}
