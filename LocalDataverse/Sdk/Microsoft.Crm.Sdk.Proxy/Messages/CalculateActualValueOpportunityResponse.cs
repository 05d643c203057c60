using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CalculateActualValueOpportunity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateActualValueOpportunityResponse : OrganizationResponse
{
    /// <summary>The value.</summary>
    public decimal Value => Results.TryGetValue("Value", out var value) ? (decimal)value : default;
}
