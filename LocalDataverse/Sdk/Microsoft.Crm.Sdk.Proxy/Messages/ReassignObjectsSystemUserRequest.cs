namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReassignObjectsSystemUserRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ReassignObjectsSystemUserRequest()
    {
        RequestName = "ReassignObjectsSystemUser";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference ReassignPrincipal
    {
        get => Parameters.TryGetValue("ReassignPrincipal", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["ReassignPrincipal"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
