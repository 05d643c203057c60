namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOneToManyRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateOneToManyRequest()
    {
        RequestName = "CreateOneToMany";
    }

    public global::Microsoft.Xrm.Sdk.Metadata.LookupAttributeMetadata Lookup
    {
        get => Parameters.TryGetValue("Lookup", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.LookupAttributeMetadata)value : default;
        set => Parameters["Lookup"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Metadata.OneToManyRelationshipMetadata OneToManyRelationship
    {
        get => Parameters.TryGetValue("OneToManyRelationship", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.OneToManyRelationshipMetadata)value : default;
        set => Parameters["OneToManyRelationship"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
