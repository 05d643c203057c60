namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryMultipleSchedulesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.TimeInfo[][] TimeInfos => base.Results.TryGetValue("TimeInfos", out var value) ? (global::Microsoft.Crm.Sdk.Messages.TimeInfo[][])value : default;
}
