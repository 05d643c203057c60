using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CopyDynamicListToStatic</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyDynamicListToStaticRequest : OrganizationRequest
{
    public CopyDynamicListToStaticRequest() => RequestName = "CopyDynamicListToStatic";

    public Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (Guid)value : default;
        set => Parameters["ListId"] = value;
    }
}
