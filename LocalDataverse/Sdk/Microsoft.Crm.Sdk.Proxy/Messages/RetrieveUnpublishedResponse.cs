using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveUnpublished</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUnpublishedResponse : OrganizationResponse
{
    /// <summary>The row.</summary>
    public Entity Entity => Results.TryGetValue("Entity", out var value) ? (Entity)value : default;
}
