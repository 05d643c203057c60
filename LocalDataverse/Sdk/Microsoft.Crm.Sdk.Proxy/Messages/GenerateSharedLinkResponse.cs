using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GenerateSharedLink</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateSharedLinkResponse : OrganizationResponse
{
    public string Response => Results.TryGetValue("Response", out var value) ? (string)value : default;
}
