using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Missing component.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MissingComponent : IExtensibleDataObject
{
    [DataMember]
    public ComponentDetail DependentComponent { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public ComponentDetail RequiredComponent { get; set; }
}
