namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneContractRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CloneContractRequest()
    {
        RequestName = "CloneContract";
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
}
