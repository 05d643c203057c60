using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CheckPromoteEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckPromoteEmailResponse : OrganizationResponse
{
    public int ReasonCode => Results.TryGetValue("ReasonCode", out var value) ? (int)value : default;

    public bool ShouldPromote => Results.TryGetValue("ShouldPromote", out var value) ? (bool)value : default;
}
