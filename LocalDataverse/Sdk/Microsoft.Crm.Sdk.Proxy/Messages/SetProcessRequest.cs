namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetProcessRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetProcessRequest()
    {
        RequestName = "SetProcess";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference NewProcess
    {
        get => Parameters.TryGetValue("NewProcess", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["NewProcess"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference NewProcessInstance
    {
        get => Parameters.TryGetValue("NewProcessInstance", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["NewProcessInstance"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
