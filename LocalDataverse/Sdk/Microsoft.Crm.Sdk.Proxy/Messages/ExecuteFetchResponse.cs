using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ExecuteFetch</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteFetchResponse : OrganizationResponse
{
    public string FetchXmlResult => Results.TryGetValue("FetchXmlResult", out var value) ? (string)value : default;
}
