using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Privilege role assignment request.</summary>
[DataContract]
public sealed class PrivilegeRoleAssignmentRequest
{
    [DataMember]
    public IList<PrivilegeRoleMapping> PrivilegeRoleMappings { get; set; }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
