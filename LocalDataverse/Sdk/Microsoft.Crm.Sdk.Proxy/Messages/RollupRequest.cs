namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RollupRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RollupRequest()
    {
        RequestName = "Rollup";
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["Query"] = value;
    }

    public global::Microsoft.Crm.Sdk.Messages.RollupType RollupType
    {
        get => Parameters.TryGetValue("RollupType", out var value) ? (global::Microsoft.Crm.Sdk.Messages.RollupType)value : default;
        set => Parameters["RollupType"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
