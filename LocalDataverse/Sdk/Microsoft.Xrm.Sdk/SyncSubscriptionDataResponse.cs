using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Sync subscription data response.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class SyncSubscriptionDataResponse
{
    [DataMember]
    public SubscriptionData Data { get; set; }

    [DataMember]
    public bool IsFinalPage { get; set; }

    [DataMember]
    public string SyncToken { get; set; }
}
