using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>FindParentResourceGroup</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FindParentResourceGroupResponse : OrganizationResponse
{
    public bool result => Results.TryGetValue("result", out var value) ? (bool)value : default;
}
