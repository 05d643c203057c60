using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Feature control setting data.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class FeatureControlSettingData : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public string NamespaceValue { get; set; }

    [DataMember]
    public Type Type { get; set; }

    [DataMember]
    public object Value { get; set; }
}
