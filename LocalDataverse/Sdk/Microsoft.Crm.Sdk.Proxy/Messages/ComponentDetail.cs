using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Component detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ComponentDetail : IExtensibleDataObject
{
    /// <summary>Name shown to people.</summary>
    [DataMember]
    public string DisplayName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public string ParentDisplayName { get; set; }

    [DataMember]
    public Guid ParentId { get; set; }

    [DataMember]
    public string ParentSchemaName { get; set; }

    /// <summary>Schema name.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public string Solution { get; set; }

    [DataMember]
    public int Type { get; set; }
}
