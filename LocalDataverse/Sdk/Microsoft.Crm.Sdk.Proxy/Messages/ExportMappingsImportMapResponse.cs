using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ExportMappingsImportMap</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportMappingsImportMapResponse : OrganizationResponse
{
    public string MappingsXml => Results.TryGetValue("MappingsXml", out var value) ? (string)value : default;
}
