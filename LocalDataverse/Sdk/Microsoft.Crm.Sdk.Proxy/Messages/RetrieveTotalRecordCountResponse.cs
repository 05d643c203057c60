namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTotalRecordCountResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.EntityRecordCountCollection EntityRecordCountCollection => base.Results.TryGetValue("EntityRecordCountCollection", out var value) ? (global::Microsoft.Xrm.Sdk.EntityRecordCountCollection)value : default;
}
