using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Rows and what is known of the query they came from.</summary>
[DataContract(Name = "EntityCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class EntityCollection : IExtensibleDataObject
{
    private DataCollection<Entity> _entities;

    public EntityCollection()
    {
    }

    /// <summary>Makes a collection of rows.</summary>
    public EntityCollection(IList<Entity> list) => _entities = new DataCollection<Entity>(list);

    /// <summary>The rows.</summary>
    [DataMember]
    public DataCollection<Entity> Entities
    {
        get => _entities ?? (_entities = new DataCollection<Entity>());
        set => _entities = value;
    }

    /// <summary>Logical name of the rows' table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Lowest row version of a transaction still open when the rows were read.</summary>
    [DataMember]
    public string MinActiveRowVersion { get; set; }

    /// <summary>True when there is a next page.</summary>
    [DataMember]
    public bool MoreRecords { get; set; }

    /// <summary>Where the next page starts; null when there is none.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    /// <summary>Rows in all when they were asked for, else -1.</summary>
    [DataMember]
    public int TotalRecordCount { get; set; }

    /// <summary>True when there are more rows than are counted (5,000).</summary>
    [DataMember]
    public bool TotalRecordCountLimitExceeded { get; set; }

    /// <summary>A row by position.</summary>
    public Entity this[int index]
    {
        get => Entities[index];
        set => Entities[index] = value;
    }
}
