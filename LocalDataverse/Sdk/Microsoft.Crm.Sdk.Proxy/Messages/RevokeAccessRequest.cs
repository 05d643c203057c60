namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RevokeAccessRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RevokeAccessRequest()
    {
        RequestName = "RevokeAccess";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Revokee
    {
        get => Parameters.TryGetValue("Revokee", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Revokee"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
