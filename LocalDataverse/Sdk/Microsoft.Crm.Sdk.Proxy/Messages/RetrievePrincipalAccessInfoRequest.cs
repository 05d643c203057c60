namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessInfoRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrievePrincipalAccessInfoRequest()
    {
        RequestName = "RetrievePrincipalAccessInfo";
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    public global::System.Guid ObjectId
    {
        get => Parameters.TryGetValue("ObjectId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ObjectId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Principal
    {
        get => Parameters.TryGetValue("Principal", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Principal"] = value;
    }
}
