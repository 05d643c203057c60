using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ExportMappingsImportMap</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportMappingsImportMapRequest : OrganizationRequest
{
    public ExportMappingsImportMapRequest() => RequestName = "ExportMappingsImportMap";

    public bool ExportIds
    {
        get => Parameters.TryGetValue("ExportIds", out var value) ? (bool)value : default;
        set => Parameters["ExportIds"] = value;
    }

    public Guid ImportMapId
    {
        get => Parameters.TryGetValue("ImportMapId", out var value) ? (Guid)value : default;
        set => Parameters["ImportMapId"] = value;
    }
}
