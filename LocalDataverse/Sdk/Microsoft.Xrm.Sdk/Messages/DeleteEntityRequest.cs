namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteEntityRequest()
    {
        RequestName = "DeleteEntity";
    }

    public string LogicalName
    {
        get => Parameters.TryGetValue("LogicalName", out var value) ? (string)value : default;
        set => Parameters["LogicalName"] = value;
    }
}
