namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.1/Contracts")]
public sealed class CreateCustomerRelationshipsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid AttributeId => base.Results.TryGetValue("AttributeId", out var value) ? (global::System.Guid)value : default;

    public global::System.Guid[] RelationshipIds => base.Results.TryGetValue("RelationshipIds", out var value) ? (global::System.Guid[])value : default;
}
