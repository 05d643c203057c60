namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportMappingsImportMapRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ExportMappingsImportMapRequest()
    {
        RequestName = "ExportMappingsImportMap";
    }

    public bool ExportIds
    {
        get => Parameters.TryGetValue("ExportIds", out var value) ? (bool)value : default;
        set => Parameters["ExportIds"] = value;
    }

    public global::System.Guid ImportMapId
    {
        get => Parameters.TryGetValue("ImportMapId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportMapId"] = value;
    }
}
