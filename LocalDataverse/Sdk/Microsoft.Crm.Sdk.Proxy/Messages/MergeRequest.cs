using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>Merge</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MergeRequest : OrganizationRequest
{
    public MergeRequest() => RequestName = "Merge";

    public bool PerformParentingChecks
    {
        get => Parameters.TryGetValue("PerformParentingChecks", out var value) ? (bool)value : default;
        set => Parameters["PerformParentingChecks"] = value;
    }

    public Guid SubordinateId
    {
        get => Parameters.TryGetValue("SubordinateId", out var value) ? (Guid)value : default;
        set => Parameters["SubordinateId"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }

    public Entity UpdateContent
    {
        get => Parameters.TryGetValue("UpdateContent", out var value) ? (Entity)value : default;
        set => Parameters["UpdateContent"] = value;
    }
}
