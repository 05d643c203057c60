using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveMailboxTrackingFolders</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMailboxTrackingFoldersResponse : OrganizationResponse
{
    public MailboxTrackingFolderMappingCollection MailboxTrackingFolderMappings => Results.TryGetValue("MailboxTrackingFolderMappings", out var value) ? (MailboxTrackingFolderMappingCollection)value : default;
}
