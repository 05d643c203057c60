namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract]
public sealed class CreateTDSViewAsyncRequest
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid CallerId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RequestCorrelationId { get; set; }
}
