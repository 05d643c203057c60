using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Entity file pointers request.</summary>
[DataContract(Name = "EntityFilePointersRequest", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class EntityFilePointersRequest : IExtensibleDataObject
{
    [DataMember]
    public List<ElasticEntitiesFilePointer> ElasticEntitiesFilePointers { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string[] FilePointers { get; set; }

    [DataMember]
    public int ObjectTypeCode { get; set; }

    [DataMember]
    public Guid OrganizationId { get; set; }

    [DataMember]
    public Guid ScaleGroupId { get; set; }
}
