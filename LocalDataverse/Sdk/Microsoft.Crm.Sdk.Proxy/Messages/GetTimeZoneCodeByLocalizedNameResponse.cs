namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTimeZoneCodeByLocalizedNameResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int TimeZoneCode => base.Results.TryGetValue("TimeZoneCode", out var value) ? (int)value : default;
}
