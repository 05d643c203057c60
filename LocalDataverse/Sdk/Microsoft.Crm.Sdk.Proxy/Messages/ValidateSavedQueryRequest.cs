using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ValidateSavedQuery</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateSavedQueryRequest : OrganizationRequest
{
    public ValidateSavedQueryRequest() => RequestName = "ValidateSavedQuery";

    public string FetchXml
    {
        get => Parameters.TryGetValue("FetchXml", out var value) ? (string)value : default;
        set => Parameters["FetchXml"] = value;
    }

    public int QueryType
    {
        get => Parameters.TryGetValue("QueryType", out var value) ? (int)value : default;
        set => Parameters["QueryType"] = value;
    }
}
