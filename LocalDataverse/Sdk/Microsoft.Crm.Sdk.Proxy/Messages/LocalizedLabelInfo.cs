using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Localized label info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class LocalizedLabelInfo : ILocalizedLabelInfo, IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Label { get; set; }

    [DataMember]
    public int LanguageCode { get; set; }
}
