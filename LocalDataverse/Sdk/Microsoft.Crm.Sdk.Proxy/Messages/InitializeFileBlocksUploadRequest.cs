namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksUploadRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public InitializeFileBlocksUploadRequest()
    {
        RequestName = "InitializeFileBlocksUpload";
    }

    public string FileAttributeName
    {
        get => Parameters.TryGetValue("FileAttributeName", out var value) ? (string)value : default;
        set => Parameters["FileAttributeName"] = value;
    }

    public string FileName
    {
        get => Parameters.TryGetValue("FileName", out var value) ? (string)value : default;
        set => Parameters["FileName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
