using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>User details.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class UserDetails : IUserDetails, IExtensibleDataObject
{
    [DataMember]
    public Guid AzureActiveDirectoryObjectId { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public Guid SystemUserId { get; set; }
}
