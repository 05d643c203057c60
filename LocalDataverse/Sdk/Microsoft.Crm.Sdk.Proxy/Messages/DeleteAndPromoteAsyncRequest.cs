namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAndPromoteAsyncRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteAndPromoteAsyncRequest()
    {
        RequestName = "DeleteAndPromoteAsync";
    }

    public string UniqueName
    {
        get => Parameters.TryGetValue("UniqueName", out var value) ? (string)value : default;
        set => Parameters["UniqueName"] = value;
    }
}
