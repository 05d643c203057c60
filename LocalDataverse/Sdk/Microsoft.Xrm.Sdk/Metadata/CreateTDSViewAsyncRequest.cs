using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Create TDS view async request.</summary>
[DataContract]
public sealed class CreateTDSViewAsyncRequest
{
    [DataMember]
    public Guid CallerId { get; set; }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
