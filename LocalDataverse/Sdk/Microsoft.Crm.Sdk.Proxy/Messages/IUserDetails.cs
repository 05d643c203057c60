namespace Microsoft.Crm.Sdk.Messages;

public interface IUserDetails
{
    global::System.Guid AzureActiveDirectoryObjectId { get; set; }

    string Name { get; set; }

    global::System.Guid SystemUserId { get; set; }
}
