namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateManyToManyResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid ManyToManyRelationshipId => base.Results.TryGetValue("ManyToManyRelationshipId", out var value) ? (global::System.Guid)value : default;
}
