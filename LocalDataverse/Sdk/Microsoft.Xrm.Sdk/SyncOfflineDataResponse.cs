namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SyncOfflineDataResponse
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.IList<string> CompletedEntities { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.SubscriptionDeletedEntitiesData Deletes { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsFinalPage { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SyncToken { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.SubscriptionUpdatedEntitiesData Updates { get; set; }
}
