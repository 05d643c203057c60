using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>IsComponentCustomizable</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsComponentCustomizableRequest : OrganizationRequest
{
    public IsComponentCustomizableRequest() => RequestName = "IsComponentCustomizable";

    /// <summary>Id of the component.</summary>
    public Guid ComponentId
    {
        get => Parameters.TryGetValue("ComponentId", out var value) ? (Guid)value : default;
        set => Parameters["ComponentId"] = value;
    }

    /// <summary>Kind of the component.</summary>
    public int ComponentType
    {
        get => Parameters.TryGetValue("ComponentType", out var value) ? (int)value : default;
        set => Parameters["ComponentType"] = value;
    }
}
