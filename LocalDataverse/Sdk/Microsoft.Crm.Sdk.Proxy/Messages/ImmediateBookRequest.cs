using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ImmediateBook</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImmediateBookRequest : OrganizationRequest
{
    public ImmediateBookRequest() => RequestName = "ImmediateBook";

    public string[] AttachmentIds
    {
        get => Parameters.TryGetValue("AttachmentIds", out var value) ? (string[])value : default;
        set => Parameters["AttachmentIds"] = value;
    }

    public string AttachmentToken
    {
        get => Parameters.TryGetValue("AttachmentToken", out var value) ? (string)value : default;
        set => Parameters["AttachmentToken"] = value;
    }

    public string EWSUrl
    {
        get => Parameters.TryGetValue("EWSUrl", out var value) ? (string)value : default;
        set => Parameters["EWSUrl"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
