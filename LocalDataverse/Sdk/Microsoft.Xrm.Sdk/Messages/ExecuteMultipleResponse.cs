using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>ExecuteMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteMultipleResponse : OrganizationResponse
{
    /// <summary>True when a request failed.</summary>
    public bool IsFaulted => Results.TryGetValue("IsFaulted", out var value) ? (bool)value : default;

    /// <summary>The answers, in the order of the requests.</summary>
    public ExecuteMultipleResponseItemCollection Responses => Results.TryGetValue("Responses", out var value) ? (ExecuteMultipleResponseItemCollection)value : default;
}
