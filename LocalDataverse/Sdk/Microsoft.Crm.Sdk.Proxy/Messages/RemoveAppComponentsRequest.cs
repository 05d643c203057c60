namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveAppComponentsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RemoveAppComponentsRequest()
    {
        RequestName = "RemoveAppComponents";
    }

    public global::System.Guid AppId
    {
        get => Parameters.TryGetValue("AppId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["AppId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReferenceCollection Components
    {
        get => Parameters.TryGetValue("Components", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReferenceCollection)value : default;
        set => Parameters["Components"] = value;
    }
}
