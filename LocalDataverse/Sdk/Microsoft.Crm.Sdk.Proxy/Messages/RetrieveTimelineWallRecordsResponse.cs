namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTimelineWallRecordsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string TimelineWallRecords => base.Results.TryGetValue("TimelineWallRecords", out var value) ? (string)value : default;
}
