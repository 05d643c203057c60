using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>One value of statuscode, and the state it belongs to.</summary>
[DataContract(Name = "StatusOptionMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "StatusOptionDefinitions", LogicalName = "StatusOptionMetadata")]
public sealed class StatusOptionMetadata : OptionMetadata
{
    public StatusOptionMetadata()
    {
    }

    /// <summary>Makes a value that belongs to a state.</summary>
    public StatusOptionMetadata(int value, int? state) : base(value) => State = state;

    [DataMember]
    public int? State { get; set; }

    [DataMember]
    public string TransitionData { get; set; }
}
