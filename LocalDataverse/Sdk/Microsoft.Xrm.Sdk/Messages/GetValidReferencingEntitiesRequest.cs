namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencingEntitiesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetValidReferencingEntitiesRequest()
    {
        RequestName = "GetValidReferencingEntities";
    }

    public string ReferencedEntityName
    {
        get => Parameters.TryGetValue("ReferencedEntityName", out var value) ? (string)value : default;
        set => Parameters["ReferencedEntityName"] = value;
    }
}
