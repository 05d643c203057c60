using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Data processing module execution response.</summary>
[DataContract(Name = "DataProcessingModuleExecutionResponse", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class DataProcessingModuleExecutionResponse : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string RunId { get; set; }
}
