namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateAsyncJobToRevokeInheritedAccessRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateAsyncJobToRevokeInheritedAccessRequest()
    {
        RequestName = "CreateAsyncJobToRevokeInheritedAccess";
    }

    public string RelationshipSchema
    {
        get => Parameters.TryGetValue("RelationshipSchema", out var value) ? (string)value : default;
        set => Parameters["RelationshipSchema"] = value;
    }
}
