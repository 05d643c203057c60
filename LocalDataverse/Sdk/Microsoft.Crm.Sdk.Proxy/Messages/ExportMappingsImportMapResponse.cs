namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportMappingsImportMapResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string MappingsXml => base.Results.TryGetValue("MappingsXml", out var value) ? (string)value : default;
}
