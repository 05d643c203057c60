namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAttachmentBlocksUploadRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public InitializeAttachmentBlocksUploadRequest()
    {
        RequestName = "InitializeAttachmentBlocksUpload";
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
