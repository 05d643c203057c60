namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetStateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetStateRequest()
    {
        RequestName = "SetState";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference EntityMoniker
    {
        get => Parameters.TryGetValue("EntityMoniker", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["EntityMoniker"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue State
    {
        get => Parameters.TryGetValue("State", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["State"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
