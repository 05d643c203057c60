using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CheckIncomingEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckIncomingEmailRequest : OrganizationRequest
{
    public CheckIncomingEmailRequest() => RequestName = "CheckIncomingEmail";

    public string Bcc
    {
        get => Parameters.TryGetValue("Bcc", out var value) ? (string)value : default;
        set => Parameters["Bcc"] = value;
    }

    public string Cc
    {
        get => Parameters.TryGetValue("Cc", out var value) ? (string)value : default;
        set => Parameters["Cc"] = value;
    }

    public Entity ExtraProperties
    {
        get => Parameters.TryGetValue("ExtraProperties", out var value) ? (Entity)value : default;
        set => Parameters["ExtraProperties"] = value;
    }

    public string From
    {
        get => Parameters.TryGetValue("From", out var value) ? (string)value : default;
        set => Parameters["From"] = value;
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

    public string To
    {
        get => Parameters.TryGetValue("To", out var value) ? (string)value : default;
        set => Parameters["To"] = value;
    }
}
