namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteRelationshipRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteRelationshipRequest()
    {
        RequestName = "DeleteRelationship";
    }

    public string Name
    {
        get => Parameters.TryGetValue("Name", out var value) ? (string)value : default;
        set => Parameters["Name"] = value;
    }
}
