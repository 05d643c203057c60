namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAnnotationBlocksUploadResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string FileContinuationToken => base.Results.TryGetValue("FileContinuationToken", out var value) ? (string)value : default;
}
