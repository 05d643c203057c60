using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetQuantityDecimal</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuantityDecimalResponse : OrganizationResponse
{
    public int Quantity => Results.TryGetValue("Quantity", out var value) ? (int)value : default;
}
