using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AutoMapEntity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AutoMapEntityRequest : OrganizationRequest
{
    public AutoMapEntityRequest() => RequestName = "AutoMapEntity";

    public Guid EntityMapId
    {
        get => Parameters.TryGetValue("EntityMapId", out var value) ? (Guid)value : default;
        set => Parameters["EntityMapId"] = value;
    }
}
