namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReassignObjectsOwnerRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ReassignObjectsOwnerRequest()
    {
        RequestName = "ReassignObjectsOwner";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference FromPrincipal
    {
        get => Parameters.TryGetValue("FromPrincipal", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["FromPrincipal"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference ToPrincipal
    {
        get => Parameters.TryGetValue("ToPrincipal", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["ToPrincipal"] = value;
    }
}
