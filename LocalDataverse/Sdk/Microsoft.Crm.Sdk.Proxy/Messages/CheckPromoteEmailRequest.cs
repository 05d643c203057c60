using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CheckPromoteEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckPromoteEmailRequest : OrganizationRequest
{
    public CheckPromoteEmailRequest() => RequestName = "CheckPromoteEmail";

    public int DirectionCode
    {
        get => Parameters.TryGetValue("DirectionCode", out var value) ? (int)value : default;
        set => Parameters["DirectionCode"] = value;
    }

    public string MessageId
    {
        get => Parameters.TryGetValue("MessageId", out var value) ? (string)value : default;
        set => Parameters["MessageId"] = value;
    }

    public string Subject
    {
        get => Parameters.TryGetValue("Subject", out var value) ? (string)value : default;
        set => Parameters["Subject"] = value;
    }
}
