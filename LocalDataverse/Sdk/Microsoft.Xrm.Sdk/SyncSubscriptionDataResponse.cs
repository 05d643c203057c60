namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class SyncSubscriptionDataResponse
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.SubscriptionData Data { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsFinalPage { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SyncToken { get; set; }
}
