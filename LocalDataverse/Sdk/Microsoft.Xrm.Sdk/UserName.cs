using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>User name.</summary>
[DataContract(Name = "UserName", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UserName : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string FirstName { get; set; }

    [DataMember]
    public string LastName { get; set; }

    [DataMember]
    public Guid SystemUserId { get; set; }
}
