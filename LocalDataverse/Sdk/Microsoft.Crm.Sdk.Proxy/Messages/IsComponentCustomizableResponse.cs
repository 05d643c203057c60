using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>IsComponentCustomizable</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsComponentCustomizableResponse : OrganizationResponse
{
    public bool IsComponentCustomizable => Results.TryGetValue("IsComponentCustomizable", out var value) ? (bool)value : default;
}
