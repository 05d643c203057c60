using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetTrackingTokenEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTrackingTokenEmailRequest : OrganizationRequest
{
    public GetTrackingTokenEmailRequest() => RequestName = "GetTrackingTokenEmail";

    public string Subject
    {
        get => Parameters.TryGetValue("Subject", out var value) ? (string)value : default;
        set => Parameters["Subject"] = value;
    }
}
