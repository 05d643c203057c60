namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveRelationshipRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveRelationshipRequest()
    {
        RequestName = "RetrieveRelationship";
    }

    public global::System.Guid MetadataId
    {
        get => Parameters.TryGetValue("MetadataId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["MetadataId"] = value;
    }

    public string Name
    {
        get => Parameters.TryGetValue("Name", out var value) ? (string)value : default;
        set => Parameters["Name"] = value;
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.TryGetValue("RetrieveAsIfPublished", out var value) ? (bool)value : default;
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}
