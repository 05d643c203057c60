using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ImportMappingsImportMap</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportMappingsImportMapRequest : OrganizationRequest
{
    public ImportMappingsImportMapRequest() => RequestName = "ImportMappingsImportMap";

    public string MappingsXml
    {
        get => Parameters.TryGetValue("MappingsXml", out var value) ? (string)value : default;
        set => Parameters["MappingsXml"] = value;
    }

    public bool ReplaceIds
    {
        get => Parameters.TryGetValue("ReplaceIds", out var value) ? (bool)value : default;
        set => Parameters["ReplaceIds"] = value;
    }
}
