namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentBusinessUnitRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetParentBusinessUnitRequest()
    {
        RequestName = "SetParentBusinessUnit";
    }

    public global::System.Guid BusinessUnitId
    {
        get => Parameters.TryGetValue("BusinessUnitId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["BusinessUnitId"] = value;
    }

    public global::System.Guid ParentId
    {
        get => Parameters.TryGetValue("ParentId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ParentId"] = value;
    }
}
