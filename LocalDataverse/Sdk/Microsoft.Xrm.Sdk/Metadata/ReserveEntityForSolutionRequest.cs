namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract]
public sealed class ReserveEntityForSolutionRequest
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RequestCorrelationId { get; set; }
}
