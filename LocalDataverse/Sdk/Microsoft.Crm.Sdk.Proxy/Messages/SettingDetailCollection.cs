using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Setting detail items.</summary>
[CollectionDataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SettingDetailCollection : DataCollection<SettingDetail>, IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
