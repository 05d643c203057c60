using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Tds power BI sql request.</summary>
[DataContract]
public sealed class TdsPowerBISqlRequest
{
    [DataMember]
    public PSqlConnectionContext ConnectionContext { get; set; }

    [DataMember]
    public Dictionary<string, object> QueryParameters { get; set; }

    [DataMember]
    public string QueryText { get; set; }

    [DataMember]
    public Guid RequestId { get; set; }
}
