namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ModifyAccessRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ModifyAccessRequest()
    {
        RequestName = "ModifyAccess";
    }

    public global::Microsoft.Crm.Sdk.Messages.PrincipalAccess PrincipalAccess
    {
        get => Parameters.TryGetValue("PrincipalAccess", out var value) ? (global::Microsoft.Crm.Sdk.Messages.PrincipalAccess)value : default;
        set => Parameters["PrincipalAccess"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
