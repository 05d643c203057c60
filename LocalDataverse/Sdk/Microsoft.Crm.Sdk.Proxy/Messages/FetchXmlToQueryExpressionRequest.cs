using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>FetchXmlToQueryExpression</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FetchXmlToQueryExpressionRequest : OrganizationRequest
{
    public FetchXmlToQueryExpressionRequest() => RequestName = "FetchXmlToQueryExpression";

    public string FetchXml
    {
        get => Parameters.TryGetValue("FetchXml", out var value) ? (string)value : default;
        set => Parameters["FetchXml"] = value;
    }
}
