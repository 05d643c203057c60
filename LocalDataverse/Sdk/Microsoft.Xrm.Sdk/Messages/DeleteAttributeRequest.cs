namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteAttributeRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteAttributeRequest()
    {
        RequestName = "DeleteAttribute";
    }

    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public string LogicalName
    {
        get => Parameters.TryGetValue("LogicalName", out var value) ? (string)value : default;
        set => Parameters["LogicalName"] = value;
    }
}
