namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FetchXmlToQueryExpressionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Query.QueryExpression Query => base.Results.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryExpression)value : default;
}
