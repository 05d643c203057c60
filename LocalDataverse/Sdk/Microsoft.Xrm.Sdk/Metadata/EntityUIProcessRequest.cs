namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract]
public sealed class EntityUIProcessRequest
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid CallerId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.IDictionary<string, string> DeltaEntityProperties { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? EntityId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RequestCorrelationId { get; set; }
}
