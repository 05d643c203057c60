namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LocalTimeFromUtcTimeResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.DateTime LocalTime => base.Results.TryGetValue("LocalTime", out var value) ? (global::System.DateTime)value : default;
}
