using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Localized label details.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class LocalizedLabelDetails : ILocalizedLabelDetails, IExtensibleDataObject
{
    [DataMember]
    public string DefaultLabel { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public List<LocalizedLabelInfo> LocalizedLabels { get; set; }
}
