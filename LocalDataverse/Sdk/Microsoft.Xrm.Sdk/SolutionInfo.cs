using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Solution info.</summary>
[DataContract(Name = "SolutionInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionInfo : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Name { get; set; }
}
