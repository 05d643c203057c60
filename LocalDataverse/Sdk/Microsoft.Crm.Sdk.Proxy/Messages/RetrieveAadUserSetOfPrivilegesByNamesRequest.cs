namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAadUserSetOfPrivilegesByNamesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveAadUserSetOfPrivilegesByNamesRequest()
    {
        RequestName = "RetrieveAadUserSetOfPrivilegesByNames";
    }

    public global::System.Guid DirectoryObjectId
    {
        get => Parameters.TryGetValue("DirectoryObjectId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["DirectoryObjectId"] = value;
    }

    public string[] PrivilegeNames
    {
        get => Parameters.TryGetValue("PrivilegeNames", out var value) ? (string[])value : default;
        set => Parameters["PrivilegeNames"] = value;
    }
}
