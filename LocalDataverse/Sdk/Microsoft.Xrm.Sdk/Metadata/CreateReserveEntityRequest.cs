using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Create reserve entity request.</summary>
[DataContract]
public sealed class CreateReserveEntityRequest
{
    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
