using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetAutoNumberSeed1</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAutoNumberSeed1Response : OrganizationResponse
{
    public long AutoNumberSeedValue => Results.TryGetValue("AutoNumberSeedValue", out var value) ? (long)value : default;
}
