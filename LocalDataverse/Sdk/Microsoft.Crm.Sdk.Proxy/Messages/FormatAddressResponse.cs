using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>FormatAddress</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FormatAddressResponse : OrganizationResponse
{
    public string Address => Results.TryGetValue("Address", out var value) ? (string)value : default;
}
