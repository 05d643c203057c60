namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRequiredComponentsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveRequiredComponentsRequest()
    {
        RequestName = "RetrieveRequiredComponents";
    }

    public int ComponentType
    {
        get => Parameters.TryGetValue("ComponentType", out var value) ? (int)value : default;
        set => Parameters["ComponentType"] = value;
    }

    public global::System.Guid ObjectId
    {
        get => Parameters.TryGetValue("ObjectId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ObjectId"] = value;
    }
}
