namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadReportDefinitionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string BodyText => base.Results.TryGetValue("BodyText", out var value) ? (string)value : default;
}
