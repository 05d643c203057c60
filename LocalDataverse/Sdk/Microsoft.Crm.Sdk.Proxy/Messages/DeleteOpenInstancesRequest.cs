namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteOpenInstancesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteOpenInstancesRequest()
    {
        RequestName = "DeleteOpenInstances";
    }

    public global::System.DateTime SeriesEndDate
    {
        get => Parameters.TryGetValue("SeriesEndDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["SeriesEndDate"] = value;
    }

    public int StateOfPastInstances
    {
        get => Parameters.TryGetValue("StateOfPastInstances", out var value) ? (int)value : default;
        set => Parameters["StateOfPastInstances"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
