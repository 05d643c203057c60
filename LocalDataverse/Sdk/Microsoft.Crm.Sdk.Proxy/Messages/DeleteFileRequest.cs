namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteFileRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteFileRequest()
    {
        RequestName = "DeleteFile";
    }

    public global::System.Guid FileId
    {
        get => Parameters.TryGetValue("FileId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["FileId"] = value;
    }
}
