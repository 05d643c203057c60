namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalSyncAttributeMappingsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.AttributeMappingCollection AttributeMappings => base.Results.TryGetValue("AttributeMappings", out var value) ? (global::Microsoft.Xrm.Sdk.AttributeMappingCollection)value : default;
}
