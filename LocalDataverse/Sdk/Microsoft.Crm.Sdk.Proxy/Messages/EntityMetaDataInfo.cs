using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Entity meta data info.</summary>
public class EntityMetaDataInfo
{
    [DataMember]
    public Guid Id { get; set; }

    /// <summary>Logical name.</summary>
    [DataMember]
    public string LogicalName { get; set; }
}
