namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAttributeChangeHistoryRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveAttributeChangeHistoryRequest()
    {
        RequestName = "RetrieveAttributeChangeHistory";
    }

    public string AttributeLogicalName
    {
        get => Parameters.TryGetValue("AttributeLogicalName", out var value) ? (string)value : default;
        set => Parameters["AttributeLogicalName"] = value;
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
