namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAllTimeZonesWithDisplayNameRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetAllTimeZonesWithDisplayNameRequest()
    {
        RequestName = "GetAllTimeZonesWithDisplayName";
    }

    public int LocaleId
    {
        get => Parameters.TryGetValue("LocaleId", out var value) ? (int)value : default;
        set => Parameters["LocaleId"] = value;
    }
}
