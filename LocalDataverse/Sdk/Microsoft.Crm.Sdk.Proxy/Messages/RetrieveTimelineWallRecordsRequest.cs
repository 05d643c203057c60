namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTimelineWallRecordsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveTimelineWallRecordsRequest()
    {
        RequestName = "RetrieveTimelineWallRecords";
    }

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

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
