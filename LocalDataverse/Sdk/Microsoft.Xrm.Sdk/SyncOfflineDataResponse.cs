using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Sync offline data response.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SyncOfflineDataResponse
{
    [DataMember]
    public IList<string> CompletedEntities { get; set; }

    [DataMember]
    public SubscriptionDeletedEntitiesData Deletes { get; set; }

    [DataMember]
    public bool IsFinalPage { get; set; }

    [DataMember]
    public string SyncToken { get; set; }

    [DataMember]
    public SubscriptionUpdatedEntitiesData Updates { get; set; }
}
