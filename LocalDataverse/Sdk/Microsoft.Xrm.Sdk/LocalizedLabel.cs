using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk;

/// <summary>A text in one language.</summary>
[DataContract(Name = "LocalizedLabel", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[MetadataName(LogicalCollectionName = "LocalizedLabelDefinitions", LogicalName = "LocalizedLabel")]
public sealed class LocalizedLabel : MetadataBase
{
    public LocalizedLabel()
    {
    }

    public LocalizedLabel(string label, int languageCode)
    {
        Label = label;
        LanguageCode = languageCode;
    }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool? IsManaged { get; private set; }

    /// <summary>The text.</summary>
    [DataMember]
    public string Label { get; set; }

    /// <summary>The language as an LCID, such as 1033.</summary>
    [DataMember]
    public int LanguageCode { get; set; }
}
