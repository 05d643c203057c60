namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LocalTimeFromUtcTimeRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public LocalTimeFromUtcTimeRequest()
    {
        RequestName = "LocalTimeFromUtcTime";
    }

    public int TimeZoneCode
    {
        get => Parameters.TryGetValue("TimeZoneCode", out var value) ? (int)value : default;
        set => Parameters["TimeZoneCode"] = value;
    }

    public global::System.DateTime UtcTime
    {
        get => Parameters.TryGetValue("UtcTime", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["UtcTime"] = value;
    }
}
