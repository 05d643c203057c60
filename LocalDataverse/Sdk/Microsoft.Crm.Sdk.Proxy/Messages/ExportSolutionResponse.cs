namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportSolutionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public byte[] ExportSolutionFile => base.Results.TryGetValue("ExportSolutionFile", out var value) ? (byte[])value : default;
}
