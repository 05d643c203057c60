using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A text in several languages.</summary>
[DataContract(Name = "Label", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class Label : IExtensibleDataObject
{
    private LocalizedLabelCollection _labels;

    public Label()
    {
    }

    public Label(string label, int languageCode) => LocalizedLabels.Add(new LocalizedLabel(label, languageCode));

    public Label(LocalizedLabel userLocalizedLabel, LocalizedLabel[] labels) : this(userLocalizedLabel, labels == null ? null : new List<LocalizedLabel>(labels))
    {
    }

    public Label(LocalizedLabel userLocalizedLabel, List<LocalizedLabel> labels)
    {
        UserLocalizedLabel = userLocalizedLabel;
        LocalizedLabels.AddRange(labels);
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The text in every language there is.</summary>
    [DataMember]
    public LocalizedLabelCollection LocalizedLabels
    {
        get => _labels ?? (_labels = new LocalizedLabelCollection());
        private set => _labels = value;
    }

    /// <summary>The text in the caller's language; null when it wasn't read from the platform.</summary>
    [DataMember]
    public LocalizedLabel UserLocalizedLabel { get; set; }
}
