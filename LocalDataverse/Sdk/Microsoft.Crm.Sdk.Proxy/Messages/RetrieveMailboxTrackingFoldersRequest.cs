namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMailboxTrackingFoldersRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveMailboxTrackingFoldersRequest()
    {
        RequestName = "RetrieveMailboxTrackingFolders";
    }

    public string MailboxId
    {
        get => Parameters.TryGetValue("MailboxId", out var value) ? (string)value : default;
        set => Parameters["MailboxId"] = value;
    }
}
