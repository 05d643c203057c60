using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>ExecuteTransaction</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteTransactionResponse : OrganizationResponse
{
    /// <summary>The answers, in the order of the requests.</summary>
    public OrganizationResponseCollection Responses => Results.TryGetValue("Responses", out var value) ? (OrganizationResponseCollection)value : default;
}
