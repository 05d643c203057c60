namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllEntitiesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveAllEntitiesRequest()
    {
        RequestName = "RetrieveAllEntities";
    }

    public global::Microsoft.Xrm.Sdk.Metadata.EntityFilters EntityFilters
    {
        get => Parameters.TryGetValue("EntityFilters", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.EntityFilters)value : default;
        set => Parameters["EntityFilters"] = value;
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.TryGetValue("RetrieveAsIfPublished", out var value) ? (bool)value : default;
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}
