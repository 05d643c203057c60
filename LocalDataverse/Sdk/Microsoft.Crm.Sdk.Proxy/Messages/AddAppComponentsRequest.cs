using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddAppComponents</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddAppComponentsRequest : OrganizationRequest
{
    public AddAppComponentsRequest() => RequestName = "AddAppComponents";

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
