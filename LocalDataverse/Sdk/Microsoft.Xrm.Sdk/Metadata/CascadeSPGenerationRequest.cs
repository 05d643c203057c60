using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Cascade SP generation request.</summary>
[DataContract]
public sealed class CascadeSPGenerationRequest
{
    [DataMember]
    public HashSet<Guid> CascadeRollupEntities { get; set; }

    [DataMember]
    public ArrayList CascadingChangeList { get; set; }

    [DataMember]
    public HashSet<int> EntitiesBeingChanged { get; set; }

    [DataMember]
    public bool IsBackedByXdb { get; set; }

    /// <summary>Logical name.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
