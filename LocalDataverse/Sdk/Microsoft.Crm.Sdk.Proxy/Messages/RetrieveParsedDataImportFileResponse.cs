namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveParsedDataImportFileResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string[][] Values => base.Results.TryGetValue("Values", out var value) ? (string[][])value : default;
}
