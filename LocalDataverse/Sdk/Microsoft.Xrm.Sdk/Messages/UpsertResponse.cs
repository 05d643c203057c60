using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>Upsert</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpsertResponse : OrganizationResponse
{
    /// <summary>True when the row was made, false when it was there.</summary>
    public bool RecordCreated => Results.TryGetValue("RecordCreated", out var value) ? (bool)value : default;

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target => Results.TryGetValue("Target", out var value) ? (EntityReference)value : default;
}
