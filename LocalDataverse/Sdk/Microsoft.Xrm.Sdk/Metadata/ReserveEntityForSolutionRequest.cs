using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Reserve entity for solution request.</summary>
[DataContract]
public sealed class ReserveEntityForSolutionRequest
{
    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
