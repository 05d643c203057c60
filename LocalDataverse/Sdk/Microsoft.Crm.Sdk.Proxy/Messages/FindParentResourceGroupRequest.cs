namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FindParentResourceGroupRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public FindParentResourceGroupRequest()
    {
        RequestName = "FindParentResourceGroup";
    }

    public global::System.Guid[] ChildrenIds
    {
        get => Parameters.TryGetValue("ChildrenIds", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["ChildrenIds"] = value;
    }

    public global::System.Guid ParentId
    {
        get => Parameters.TryGetValue("ParentId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ParentId"] = value;
    }
}
