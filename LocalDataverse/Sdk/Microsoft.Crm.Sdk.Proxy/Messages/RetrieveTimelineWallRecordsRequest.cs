using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveTimelineWallRecords</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTimelineWallRecordsRequest : OrganizationRequest
{
    public RetrieveTimelineWallRecordsRequest() => RequestName = "RetrieveTimelineWallRecords";

    public string FetchXml
    {
        get => Parameters.TryGetValue("FetchXml", out var value) ? (string)value : default;
        set => Parameters["FetchXml"] = value;
    }

    public int RollupType
    {
        get => Parameters.TryGetValue("RollupType", out var value) ? (int)value : default;
        set => Parameters["RollupType"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
