namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityKeyRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteEntityKeyRequest()
    {
        RequestName = "DeleteEntityKey";
    }

    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public string Name
    {
        get => Parameters.TryGetValue("Name", out var value) ? (string)value : default;
        set => Parameters["Name"] = value;
    }
}
