namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class AssociateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AssociateRequest()
    {
        RequestName = "Associate";
    }

    public global::Microsoft.Xrm.Sdk.EntityReferenceCollection RelatedEntities
    {
        get => Parameters.TryGetValue("RelatedEntities", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReferenceCollection)value : default;
        set => Parameters["RelatedEntities"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Relationship Relationship
    {
        get => Parameters.TryGetValue("Relationship", out var value) ? (global::Microsoft.Xrm.Sdk.Relationship)value : default;
        set => Parameters["Relationship"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
