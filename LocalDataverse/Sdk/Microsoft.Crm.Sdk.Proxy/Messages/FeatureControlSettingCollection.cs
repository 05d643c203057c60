using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Feature control setting items.</summary>
[CollectionDataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public class FeatureControlSettingCollection : DataCollection<FeatureControlSettingData>, IExtensibleDataObject
{
    public FeatureControlSettingCollection()
    {
    }

    public FeatureControlSettingCollection(int capacity) : base(capacity)
    {
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
