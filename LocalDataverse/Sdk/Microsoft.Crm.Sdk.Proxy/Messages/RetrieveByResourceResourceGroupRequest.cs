namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveByResourceResourceGroupRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveByResourceResourceGroupRequest()
    {
        RequestName = "RetrieveByResourceResourceGroup";
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["Query"] = value;
    }

    public global::System.Guid ResourceId
    {
        get => Parameters.TryGetValue("ResourceId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ResourceId"] = value;
    }
}
