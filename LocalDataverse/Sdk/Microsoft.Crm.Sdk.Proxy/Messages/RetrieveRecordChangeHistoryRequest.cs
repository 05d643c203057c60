namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRecordChangeHistoryRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveRecordChangeHistoryRequest()
    {
        RequestName = "RetrieveRecordChangeHistory";
    }

    public global::Microsoft.Xrm.Sdk.Query.PagingInfo PagingInfo
    {
        get => Parameters.TryGetValue("PagingInfo", out var value) ? (global::Microsoft.Xrm.Sdk.Query.PagingInfo)value : default;
        set => Parameters["PagingInfo"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
