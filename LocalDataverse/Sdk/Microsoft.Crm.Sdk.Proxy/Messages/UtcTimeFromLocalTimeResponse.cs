namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UtcTimeFromLocalTimeResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.DateTime UtcTime => base.Results.TryGetValue("UtcTime", out var value) ? (global::System.DateTime)value : default;
}
