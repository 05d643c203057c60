using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Solution component count collection.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionComponentCountCollection : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public List<SolutionComponentCountInfo> SolutionComponentCountInfoCollection { get; set; }
}
