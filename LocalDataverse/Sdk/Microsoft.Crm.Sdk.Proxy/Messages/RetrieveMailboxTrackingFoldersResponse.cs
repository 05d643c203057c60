namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMailboxTrackingFoldersResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.MailboxTrackingFolderMappingCollection MailboxTrackingFolderMappings => base.Results.TryGetValue("MailboxTrackingFolderMappings", out var value) ? (global::Microsoft.Xrm.Sdk.MailboxTrackingFolderMappingCollection)value : default;
}
