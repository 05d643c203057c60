using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Channel access profile privilege.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.0")]
public sealed class ChannelAccessProfilePrivilege : IExtensibleDataObject
{
    /// <summary>Makes a privilege at a depth.</summary>
    public ChannelAccessProfilePrivilege(int depth, Guid privilegeId)
    {
        PrivilegeDepth = (ChannelAccessProfilePrivilegeDepth)depth;
        ChannelAccessProfilePrivilegeId = privilegeId;
    }

    [DataMember]
    public Guid ChannelAccessProfilePrivilegeId { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public ChannelAccessProfilePrivilegeDepth PrivilegeDepth { get; set; }

    [DataMember]
    public string PrivilegeName { get; set; }
}
