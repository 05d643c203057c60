using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetAutoNumberSeed</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAutoNumberSeedResponse : OrganizationResponse
{
    public long AutoNumberSeedValue => Results.TryGetValue("AutoNumberSeedValue", out var value) ? (long)value : default;
}
