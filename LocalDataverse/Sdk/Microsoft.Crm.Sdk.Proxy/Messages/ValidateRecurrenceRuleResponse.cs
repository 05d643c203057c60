using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ValidateRecurrenceRule</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateRecurrenceRuleResponse : OrganizationResponse
{
    /// <summary>The description.</summary>
    public string Description => Results.TryGetValue("Description", out var value) ? (string)value : default;
}
