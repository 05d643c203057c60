using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>One value of a choice.</summary>
[DataContract(Name = "OptionMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[KnownType(typeof(StateOptionMetadata))]
[KnownType(typeof(StatusOptionMetadata))]
[MetadataName(LogicalCollectionName = "OptionDefinitions", LogicalName = "OptionMetadata")]
public class OptionMetadata : MetadataBase
{
    public OptionMetadata()
    {
    }

    /// <summary>Makes a value without a label.</summary>
    public OptionMetadata(int value) : this(null, value)
    {
    }

    /// <summary>Makes a value without a label that is only offered for some values of the choice it depends on.</summary>
    public OptionMetadata(int value, IEnumerable<int> parentOptionValues) : this(null, value, parentOptionValues)
    {
    }

    /// <summary>Makes a value; null lets the platform choose the number.</summary>
    public OptionMetadata(Label label, int? value) : this(label, value, null)
    {
    }

    public OptionMetadata(Label label, int? value, IEnumerable<int> parentOptionValues)
    {
        Label = label;
        Value = value;
        ParentValues = parentOptionValues?.ToArray();
    }

    [DataMember]
    public string Color { get; set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public string ExternalValue { get; set; }

    [DataMember]
    public bool IsHidden { get; private set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool? IsManaged { get; private set; }

    [DataMember]
    public Label Label { get; set; }

    [DataMember(Order = 91)]
    public int[] ParentValues { get; set; }

    [DataMember]
    public string Tag { get; private set; }

    [DataMember]
    public int? Value { get; set; }
}
