namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyLeadResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.EntityReferenceCollection CreatedEntities => base.Results.TryGetValue("CreatedEntities", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReferenceCollection)value : default;
}
