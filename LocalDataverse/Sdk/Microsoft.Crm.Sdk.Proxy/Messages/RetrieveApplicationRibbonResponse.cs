namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveApplicationRibbonResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public byte[] CompressedApplicationRibbonXml => base.Results.TryGetValue("CompressedApplicationRibbonXml", out var value) ? (byte[])value : default;
}
