using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetDefaultPriceLevel</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDefaultPriceLevelResponse : OrganizationResponse
{
    public EntityCollection PriceLevels => Results.TryGetValue("PriceLevels", out var value) ? (EntityCollection)value : default;
}
