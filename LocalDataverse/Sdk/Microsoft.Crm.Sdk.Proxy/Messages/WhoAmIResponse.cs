namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WhoAmIResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid BusinessUnitId => base.Results.TryGetValue("BusinessUnitId", out var value) ? (global::System.Guid)value : default;

    public global::System.Guid OrganizationId => base.Results.TryGetValue("OrganizationId", out var value) ? (global::System.Guid)value : default;

    public global::System.Guid UserId => base.Results.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
}
