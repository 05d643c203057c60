namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract]
public sealed class CascadeSPGenerationRequest
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.HashSet<global::System.Guid> CascadeRollupEntities { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.ArrayList CascadingChangeList { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.HashSet<int> EntitiesBeingChanged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsBackedByXdb { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RequestCorrelationId { get; set; }
}
