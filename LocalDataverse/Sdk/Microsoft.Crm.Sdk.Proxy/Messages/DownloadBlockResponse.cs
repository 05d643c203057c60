namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadBlockResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public byte[] Data => base.Results.TryGetValue("Data", out var value) ? (byte[])value : default;
}
