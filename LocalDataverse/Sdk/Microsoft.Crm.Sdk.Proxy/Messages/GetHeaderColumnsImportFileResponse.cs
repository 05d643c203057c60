namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetHeaderColumnsImportFileResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string[] Columns => base.Results.TryGetValue("Columns", out var value) ? (string[])value : default;
}
