using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ProcessInboundEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProcessInboundEmailRequest : OrganizationRequest
{
    public ProcessInboundEmailRequest() => RequestName = "ProcessInboundEmail";

    public Guid InboundEmailActivity
    {
        get => Parameters.TryGetValue("InboundEmailActivity", out var value) ? (Guid)value : default;
        set => Parameters["InboundEmailActivity"] = value;
    }
}
