namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserSetOfPrivilegesByNamesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveUserSetOfPrivilegesByNamesRequest()
    {
        RequestName = "RetrieveUserSetOfPrivilegesByNames";
    }

    public string[] PrivilegeNames
    {
        get => Parameters.TryGetValue("PrivilegeNames", out var value) ? (string[])value : default;
        set => Parameters["PrivilegeNames"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
