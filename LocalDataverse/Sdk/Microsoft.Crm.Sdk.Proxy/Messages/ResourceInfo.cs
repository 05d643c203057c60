using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Resource info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ResourceInfo : IExtensibleDataObject
{
    public ResourceInfo()
    {
    }

    public ResourceInfo(Guid id, string entityName, string name)
    {
        Id = id;
        EntityName = entityName;
        DisplayName = name;
    }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public string DisplayName { get; set; }

    [DataMember]
    public string EntityName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid Id { get; set; }
}
