namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportRecordsImportRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ImportRecordsImportRequest()
    {
        RequestName = "ImportRecordsImport";
    }

    public global::System.Guid ImportId
    {
        get => Parameters.TryGetValue("ImportId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportId"] = value;
    }
}
