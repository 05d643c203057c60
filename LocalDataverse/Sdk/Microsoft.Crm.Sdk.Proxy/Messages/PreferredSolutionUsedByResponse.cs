using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>PreferredSolutionUsedBy</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PreferredSolutionUsedByResponse : OrganizationResponse
{
    public int NumberOfAssociatedUsers => Results.TryGetValue("NumberOfAssociatedUsers", out var value) ? (int)value : default;

    public PreferredSolutionDetails PreferredSolutionDetails => Results.TryGetValue("PreferredSolutionDetails", out var value) ? (PreferredSolutionDetails)value : default;
}
