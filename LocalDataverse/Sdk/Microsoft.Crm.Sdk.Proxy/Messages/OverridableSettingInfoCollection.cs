using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Overridable setting info items.</summary>
[CollectionDataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class OverridableSettingInfoCollection : DataCollection<OverridableSettingInfo>, IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
