namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.SearchResults SearchResults => base.Results.TryGetValue("SearchResults", out var value) ? (global::Microsoft.Crm.Sdk.Messages.SearchResults)value : default;
}
