using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetTimeZoneCodeByLocalizedName</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTimeZoneCodeByLocalizedNameResponse : OrganizationResponse
{
    public int TimeZoneCode => Results.TryGetValue("TimeZoneCode", out var value) ? (int)value : default;
}
