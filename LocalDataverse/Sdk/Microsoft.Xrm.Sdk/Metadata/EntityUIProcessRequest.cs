using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Entity UI process request.</summary>
[DataContract]
public sealed class EntityUIProcessRequest
{
    [DataMember]
    public Guid CallerId { get; set; }

    [DataMember]
    public IDictionary<string, string> DeltaEntityProperties { get; set; }

    [DataMember]
    public Guid? EntityId { get; set; }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
