namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CancelContractRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CancelContractRequest()
    {
        RequestName = "CancelContract";
    }

    public global::System.DateTime CancelDate
    {
        get => Parameters.TryGetValue("CancelDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["CancelDate"] = value;
    }

    public global::System.Guid ContractId
    {
        get => Parameters.TryGetValue("ContractId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ContractId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
