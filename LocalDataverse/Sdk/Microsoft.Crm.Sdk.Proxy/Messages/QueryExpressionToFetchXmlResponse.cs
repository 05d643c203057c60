namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryExpressionToFetchXmlResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string FetchXml => base.Results.TryGetValue("FetchXml", out var value) ? (string)value : default;
}
