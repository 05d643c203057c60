namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class DistinctMobileOfflineRelatedEntitiesResponse
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.IList<string> DistinctRelatedEntities { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.IList<string> EntitiesNotInProfile { get; set; }
}
