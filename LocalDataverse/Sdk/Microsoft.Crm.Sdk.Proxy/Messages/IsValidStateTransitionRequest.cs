namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsValidStateTransitionRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public IsValidStateTransitionRequest()
    {
        RequestName = "IsValidStateTransition";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Entity"] = value;
    }

    public string NewState
    {
        get => Parameters.TryGetValue("NewState", out var value) ? (string)value : default;
        set => Parameters["NewState"] = value;
    }

    public int NewStatus
    {
        get => Parameters.TryGetValue("NewStatus", out var value) ? (int)value : default;
        set => Parameters["NewStatus"] = value;
    }
}
