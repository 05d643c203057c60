namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MergeRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public MergeRequest()
    {
        RequestName = "Merge";
    }

    public bool PerformParentingChecks
    {
        get => Parameters.TryGetValue("PerformParentingChecks", out var value) ? (bool)value : default;
        set => Parameters["PerformParentingChecks"] = value;
    }

    public global::System.Guid SubordinateId
    {
        get => Parameters.TryGetValue("SubordinateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SubordinateId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity UpdateContent
    {
        get => Parameters.TryGetValue("UpdateContent", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["UpdateContent"] = value;
    }
}
