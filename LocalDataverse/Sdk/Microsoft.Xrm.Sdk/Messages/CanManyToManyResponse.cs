using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>CanManyToMany</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanManyToManyResponse : OrganizationResponse
{
    public bool CanManyToMany => Results.TryGetValue("CanManyToMany", out var value) ? (bool)value : default;
}
