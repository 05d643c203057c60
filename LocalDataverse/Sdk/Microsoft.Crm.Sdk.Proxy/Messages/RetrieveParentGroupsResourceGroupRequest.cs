namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveParentGroupsResourceGroupRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveParentGroupsResourceGroupRequest()
    {
        RequestName = "RetrieveParentGroupsResourceGroup";
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["Query"] = value;
    }

    public global::System.Guid ResourceGroupId
    {
        get => Parameters.TryGetValue("ResourceGroupId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ResourceGroupId"] = value;
    }
}
