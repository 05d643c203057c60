namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportCardTypeSchemaResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid GUID => base.Results.TryGetValue("GUID", out var value) ? (global::System.Guid)value : default;
}
