namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteOptionSetRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteOptionSetRequest()
    {
        RequestName = "DeleteOptionSet";
    }

    public string Name
    {
        get => Parameters.TryGetValue("Name", out var value) ? (string)value : default;
        set => Parameters["Name"] = value;
    }
}
