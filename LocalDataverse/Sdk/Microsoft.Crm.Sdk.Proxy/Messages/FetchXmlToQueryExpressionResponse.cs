using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>FetchXmlToQueryExpression</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FetchXmlToQueryExpressionResponse : OrganizationResponse
{
    /// <summary>The query.</summary>
    public QueryExpression Query => Results.TryGetValue("Query", out var value) ? (QueryExpression)value : default;
}
