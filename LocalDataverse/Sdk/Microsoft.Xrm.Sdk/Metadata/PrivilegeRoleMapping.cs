using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Privilege role mapping.</summary>
[DataContract]
public sealed class PrivilegeRoleMapping
{
    [DataMember]
    public bool IsRole { get; set; }

    [DataMember]
    public IList<PrivilegeInfo> Privileges { get; set; }

    [DataMember]
    public IList<Guid> RoleIds { get; set; }
}
