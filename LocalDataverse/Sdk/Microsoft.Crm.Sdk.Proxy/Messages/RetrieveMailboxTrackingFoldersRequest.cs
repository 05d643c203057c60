using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveMailboxTrackingFolders</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMailboxTrackingFoldersRequest : OrganizationRequest
{
    public RetrieveMailboxTrackingFoldersRequest() => RequestName = "RetrieveMailboxTrackingFolders";

    public string MailboxId
    {
        get => Parameters.TryGetValue("MailboxId", out var value) ? (string)value : default;
        set => Parameters["MailboxId"] = value;
    }
}
