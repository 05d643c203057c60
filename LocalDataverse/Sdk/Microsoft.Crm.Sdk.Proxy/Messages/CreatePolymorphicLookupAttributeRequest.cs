namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreatePolymorphicLookupAttributeRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreatePolymorphicLookupAttributeRequest()
    {
        RequestName = "CreatePolymorphicLookupAttribute";
    }

    public global::Microsoft.Xrm.Sdk.Metadata.LookupAttributeMetadata Lookup
    {
        get => Parameters.TryGetValue("Lookup", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.LookupAttributeMetadata)value : default;
        set => Parameters["Lookup"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Metadata.OneToManyRelationshipMetadata[] OneToManyRelationships
    {
        get => Parameters.TryGetValue("OneToManyRelationships", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.OneToManyRelationshipMetadata[])value : default;
        set => Parameters["OneToManyRelationships"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
