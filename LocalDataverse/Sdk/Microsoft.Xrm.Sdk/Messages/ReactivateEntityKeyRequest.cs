namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ReactivateEntityKeyRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ReactivateEntityKeyRequest()
    {
        RequestName = "ReactivateEntityKey";
    }

    public string EntityKeyLogicalName
    {
        get => Parameters.TryGetValue("EntityKeyLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityKeyLogicalName"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }
}
