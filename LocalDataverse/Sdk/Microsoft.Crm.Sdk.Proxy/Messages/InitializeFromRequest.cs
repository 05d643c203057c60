namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFromRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public InitializeFromRequest()
    {
        RequestName = "InitializeFrom";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference EntityMoniker
    {
        get => Parameters.TryGetValue("EntityMoniker", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["EntityMoniker"] = value;
    }

    public bool SkipParentalRelationshipMapping
    {
        get => Parameters.TryGetValue("SkipParentalRelationshipMapping", out var value) ? (bool)value : default;
        set => Parameters["SkipParentalRelationshipMapping"] = value;
    }

    public string TargetEntityName
    {
        get => Parameters.TryGetValue("TargetEntityName", out var value) ? (string)value : default;
        set => Parameters["TargetEntityName"] = value;
    }

    public global::Microsoft.Crm.Sdk.Messages.TargetFieldType TargetFieldType
    {
        get => Parameters.TryGetValue("TargetFieldType", out var value) ? (global::Microsoft.Crm.Sdk.Messages.TargetFieldType)value : default;
        set => Parameters["TargetFieldType"] = value;
    }
}
