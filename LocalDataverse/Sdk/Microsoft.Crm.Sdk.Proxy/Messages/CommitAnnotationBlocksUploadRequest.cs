namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAnnotationBlocksUploadRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CommitAnnotationBlocksUploadRequest()
    {
        RequestName = "CommitAnnotationBlocksUpload";
    }

    public string[] BlockList
    {
        get => Parameters.TryGetValue("BlockList", out var value) ? (string[])value : default;
        set => Parameters["BlockList"] = value;
    }

    public string FileContinuationToken
    {
        get => Parameters.TryGetValue("FileContinuationToken", out var value) ? (string)value : default;
        set => Parameters["FileContinuationToken"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
