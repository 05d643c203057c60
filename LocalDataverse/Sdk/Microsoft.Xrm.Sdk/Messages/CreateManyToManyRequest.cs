namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateManyToManyRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateManyToManyRequest()
    {
        RequestName = "CreateManyToMany";
    }

    public string IntersectEntitySchemaName
    {
        get => Parameters.TryGetValue("IntersectEntitySchemaName", out var value) ? (string)value : default;
        set => Parameters["IntersectEntitySchemaName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Metadata.ManyToManyRelationshipMetadata ManyToManyRelationship
    {
        get => Parameters.TryGetValue("ManyToManyRelationship", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.ManyToManyRelationshipMetadata)value : default;
        set => Parameters["ManyToManyRelationship"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
