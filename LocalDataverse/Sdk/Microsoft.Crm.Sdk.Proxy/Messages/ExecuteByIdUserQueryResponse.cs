using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ExecuteByIdUserQuery</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdUserQueryResponse : OrganizationResponse
{
    public string String => Results.TryGetValue("String", out var value) ? (string)value : default;
}
