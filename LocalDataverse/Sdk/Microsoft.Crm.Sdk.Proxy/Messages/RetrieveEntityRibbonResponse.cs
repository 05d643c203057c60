namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveEntityRibbonResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public byte[] CompressedEntityXml => base.Results.TryGetValue("CompressedEntityXml", out var value) ? (byte[])value : default;
}
