using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RemoveAppComponents</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveAppComponentsRequest : OrganizationRequest
{
    public RemoveAppComponentsRequest() => RequestName = "RemoveAppComponents";

    public Guid AppId
    {
        get => Parameters.TryGetValue("AppId", out var value) ? (Guid)value : default;
        set => Parameters["AppId"] = value;
    }

    public EntityReferenceCollection Components
    {
        get => Parameters.TryGetValue("Components", out var value) ? (EntityReferenceCollection)value : default;
        set => Parameters["Components"] = value;
    }
}
