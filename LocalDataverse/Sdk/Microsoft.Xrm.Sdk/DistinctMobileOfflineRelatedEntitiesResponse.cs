using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Distinct mobile offline related entities response.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class DistinctMobileOfflineRelatedEntitiesResponse
{
    [DataMember]
    public IList<string> DistinctRelatedEntities { get; set; }

    [DataMember]
    public IList<string> EntitiesNotInProfile { get; set; }
}
