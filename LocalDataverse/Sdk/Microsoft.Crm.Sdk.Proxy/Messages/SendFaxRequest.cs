using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SendFax</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendFaxRequest : OrganizationRequest
{
    public SendFaxRequest() => RequestName = "SendFax";

    public Guid FaxId
    {
        get => Parameters.TryGetValue("FaxId", out var value) ? (Guid)value : default;
        set => Parameters["FaxId"] = value;
    }

    public bool IssueSend
    {
        get => Parameters.TryGetValue("IssueSend", out var value) ? (bool)value : default;
        set => Parameters["IssueSend"] = value;
    }
}
