using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App setting details.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppSettingDetails : IAppSettingDetails, IExtensibleDataObject
{
    [DataMember]
    public int DataType { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public string Value { get; set; }
}
