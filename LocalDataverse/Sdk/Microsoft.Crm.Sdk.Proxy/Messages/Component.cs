using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Component.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class Component : IExtensibleDataObject
{
    [DataMember]
    public Guid ComponentId { get; set; }

    [DataMember]
    public int ComponentSubType { get; set; }

    [DataMember]
    public int ComponentType { get; set; }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public string DisplayName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid ParentEntityId { get; set; }

    [DataMember]
    public string ParentEntityName { get; set; }

    /// <summary>Schema name.</summary>
    [DataMember]
    public string SchemaName { get; set; }
}
