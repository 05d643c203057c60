using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Trigger definitions.</summary>
[DataContract(Name = "TriggerDefinitions", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class TriggerDefinitions : IExtensibleDataObject
{
    [DataMember(IsRequired = false, Order = 0)]
    public List<TriggerDefinition> Definitions { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
