using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Privilege info.</summary>
[DataContract]
public sealed class PrivilegeInfo
{
    [DataMember]
    public int Depth { get; set; }

    [DataMember]
    public Guid PrivilegeId { get; set; }
}
