namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalSyncAttributeMappingsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrievePrincipalSyncAttributeMappingsRequest()
    {
        RequestName = "RetrievePrincipalSyncAttributeMappings";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Principal
    {
        get => Parameters.TryGetValue("Principal", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Principal"] = value;
    }
}
