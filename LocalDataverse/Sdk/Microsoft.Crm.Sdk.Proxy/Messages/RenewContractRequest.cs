namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewContractRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RenewContractRequest()
    {
        RequestName = "RenewContract";
    }

    public global::System.Guid ContractId
    {
        get => Parameters.TryGetValue("ContractId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ContractId"] = value;
    }

    public bool IncludeCanceledLines
    {
        get => Parameters.TryGetValue("IncludeCanceledLines", out var value) ? (bool)value : default;
        set => Parameters["IncludeCanceledLines"] = value;
    }

    public int Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (int)value : default;
        set => Parameters["Status"] = value;
    }
}
