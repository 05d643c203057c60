using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Dependency metadata collection.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class DependencyMetadataCollection : IExtensibleDataObject
{
    [DataMember]
    public List<DependencyMetadataInfo> DependencyMetadataInfoCollection { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
