namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid AttributeId => base.Results.TryGetValue("AttributeId", out var value) ? (global::System.Guid)value : default;

    public global::System.Guid EntityId => base.Results.TryGetValue("EntityId", out var value) ? (global::System.Guid)value : default;
}
