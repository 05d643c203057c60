using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMultipleResponse : OrganizationResponse
{
    /// <summary>The rows.</summary>
    public EntityCollection EntityCollection => Results.TryGetValue("EntityCollection", out var value) ? (EntityCollection)value : default;
}
