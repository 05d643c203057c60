namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryExpressionToFetchXmlRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public QueryExpressionToFetchXmlRequest()
    {
        RequestName = "QueryExpressionToFetchXml";
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["Query"] = value;
    }
}
