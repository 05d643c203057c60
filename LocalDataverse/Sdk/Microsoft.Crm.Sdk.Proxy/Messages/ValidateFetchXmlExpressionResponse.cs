using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ValidateFetchXmlExpression</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateFetchXmlExpressionResponse : OrganizationResponse
{
    public ValidateFetchXmlExpressionResult ValidationResults => Results.TryGetValue("ValidationResults", out var value) ? (ValidateFetchXmlExpressionResult)value : default;
}
