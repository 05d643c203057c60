namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAadUserPrivilegesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveAadUserPrivilegesRequest()
    {
        RequestName = "RetrieveAadUserPrivileges";
    }

    public global::System.Guid DirectoryObjectId
    {
        get => Parameters.TryGetValue("DirectoryObjectId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["DirectoryObjectId"] = value;
    }
}
