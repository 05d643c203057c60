namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AutoMapEntityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AutoMapEntityRequest()
    {
        RequestName = "AutoMapEntity";
    }

    public global::System.Guid EntityMapId
    {
        get => Parameters.TryGetValue("EntityMapId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntityMapId"] = value;
    }
}
