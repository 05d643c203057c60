using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>Retrieve</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveResponse : OrganizationResponse
{
    /// <summary>The row.</summary>
    public Entity Entity => Results.TryGetValue("Entity", out var value) ? (Entity)value : default;

    public object Notifications => Results.TryGetValue("Notifications", out var value) ? (object)value : default;
}
