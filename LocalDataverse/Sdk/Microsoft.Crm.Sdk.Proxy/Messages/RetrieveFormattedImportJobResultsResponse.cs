namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormattedImportJobResultsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string FormattedResults => base.Results.TryGetValue("FormattedResults", out var value) ? (string)value : default;
}
