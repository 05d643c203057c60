namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencedEntitiesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetValidReferencedEntitiesRequest()
    {
        RequestName = "GetValidReferencedEntities";
    }

    public string ReferencingEntityName
    {
        get => Parameters.TryGetValue("ReferencingEntityName", out var value) ? (string)value : default;
        set => Parameters["ReferencingEntityName"] = value;
    }
}
