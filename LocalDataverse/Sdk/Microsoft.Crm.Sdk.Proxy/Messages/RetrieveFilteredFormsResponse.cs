namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFilteredFormsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.EntityReferenceCollection SystemForms => base.Results.TryGetValue("SystemForms", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReferenceCollection)value : default;
}
