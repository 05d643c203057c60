using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetTimeZoneCodeByLocalizedName</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTimeZoneCodeByLocalizedNameRequest : OrganizationRequest
{
    public GetTimeZoneCodeByLocalizedNameRequest() => RequestName = "GetTimeZoneCodeByLocalizedName";

    public int LocaleId
    {
        get => Parameters.TryGetValue("LocaleId", out var value) ? (int)value : default;
        set => Parameters["LocaleId"] = value;
    }

    public string LocalizedStandardName
    {
        get => Parameters.TryGetValue("LocalizedStandardName", out var value) ? (string)value : default;
        set => Parameters["LocalizedStandardName"] = value;
    }
}
