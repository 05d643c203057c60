using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SendEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailRequest : OrganizationRequest
{
    public SendEmailRequest() => RequestName = "SendEmail";

    public Guid EmailId
    {
        get => Parameters.TryGetValue("EmailId", out var value) ? (Guid)value : default;
        set => Parameters["EmailId"] = value;
    }

    public bool IssueSend
    {
        get => Parameters.TryGetValue("IssueSend", out var value) ? (bool)value : default;
        set => Parameters["IssueSend"] = value;
    }

    public string TrackingToken
    {
        get => Parameters.TryGetValue("TrackingToken", out var value) ? (string)value : default;
        set => Parameters["TrackingToken"] = value;
    }
}
