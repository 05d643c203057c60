using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>Rollup</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RollupRequest : OrganizationRequest
{
    public RollupRequest() => RequestName = "Rollup";

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (QueryBase)value : default;
        set => Parameters["Query"] = value;
    }

    public RollupType RollupType
    {
        get => Parameters.TryGetValue("RollupType", out var value) ? (RollupType)value : default;
        set => Parameters["RollupType"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
