using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetAllTimeZonesWithDisplayName</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAllTimeZonesWithDisplayNameRequest : OrganizationRequest
{
    public GetAllTimeZonesWithDisplayNameRequest() => RequestName = "GetAllTimeZonesWithDisplayName";

    public int LocaleId
    {
        get => Parameters.TryGetValue("LocaleId", out var value) ? (int)value : default;
        set => Parameters["LocaleId"] = value;
    }
}
