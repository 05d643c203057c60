namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveRequest()
    {
        RequestName = "Retrieve";
    }

    public global::Microsoft.Xrm.Sdk.Query.ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public global::Microsoft.Xrm.Sdk.RelationshipQueryCollection RelatedEntitiesQuery
    {
        get => Parameters.TryGetValue("RelatedEntitiesQuery", out var value) ? (global::Microsoft.Xrm.Sdk.RelationshipQueryCollection)value : default;
        set => Parameters["RelatedEntitiesQuery"] = value;
    }

    public bool ReturnNotifications
    {
        get => Parameters.TryGetValue("ReturnNotifications", out var value) ? (bool)value : default;
        set => Parameters["ReturnNotifications"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
