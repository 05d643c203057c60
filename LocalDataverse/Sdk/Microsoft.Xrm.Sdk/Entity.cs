using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row of a table: its columns by logical name. Not thread-safe.</summary>
[DataContract(Name = "Entity", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public class Entity : IExtensibleDataObject
{
    private AttributeCollection _attributes;
    private FormattedValueCollection _formattedValues;
    private KeyAttributeCollection _keyAttributes;
    private RelatedEntityCollection _relatedEntities;
    private Guid _id;

    public Entity()
    {
    }

    /// <summary>Makes an empty row of a table.</summary>
    public Entity(string entityName) => LogicalName = entityName;

    /// <summary>Makes a row with an id.</summary>
    public Entity(string entityName, Guid id) : this(entityName) => _id = id;

    /// <summary>Makes a row that is named by an alternate key of one column.</summary>
    public Entity(string entityName, string keyName, object keyValue) : this(entityName) => KeyAttributes.Add(keyName, keyValue);

    /// <summary>Makes a row that is named by an alternate key.</summary>
    public Entity(string entityName, KeyAttributeCollection keyAttributes) : this(entityName) => _keyAttributes = keyAttributes;

    /// <summary>The columns; null values clear a column when the row is written.</summary>
    [DataMember]
    public AttributeCollection Attributes
    {
        get => _attributes ?? (_attributes = new AttributeCollection());
        set => _attributes = value;
    }

    /// <summary>What a client did to the row; null when it isn't tracked.</summary>
    [DataMember]
    public EntityState? EntityState { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Texts for people, by column: labels of choices, formatted numbers and dates.</summary>
    [DataMember]
    public FormattedValueCollection FormattedValues
    {
        get => _formattedValues ?? (_formattedValues = new FormattedValueCollection());
        set => _formattedValues = value;
    }

    /// <summary>True when a file column is read on first use.</summary>
    public bool HasLazyFileAttribute { get; set; }

    /// <summary>Primary key.</summary>
    [DataMember]
    public virtual Guid Id
    {
        get => _id;
        set => _id = value;
    }

    /// <summary>An alternate key that names the row when <see cref="Id"/> is empty.</summary>
    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => _keyAttributes ?? (_keyAttributes = new KeyAttributeCollection());
        set => _keyAttributes = value;
    }

    /// <summary>Logical name of the file column that is read on first use.</summary>
    public string LazyFileAttributeKey { get; set; }

    /// <summary>Reads the file column.</summary>
    public Lazy<object> LazyFileAttributeValue { get; set; }

    /// <summary>Logical name of the column with the file's size.</summary>
    public string LazyFileSizeAttributeKey { get; set; }

    /// <summary>Size of the file in bytes.</summary>
    public int LazyFileSizeAttributeValue { get; set; }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>Rows written or read together with this one, by relationship.</summary>
    [DataMember]
    public RelatedEntityCollection RelatedEntities
    {
        get => _relatedEntities ?? (_relatedEntities = new RelatedEntityCollection());
        set => _relatedEntities = value;
    }

    /// <summary>Version of the row, a number as text.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    /// <summary>A column's value. Reading one that isn't there throws <see cref="KeyNotFoundException"/>.</summary>
    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    /// <summary>True when the column is there, null or not.</summary>
    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>A column's value as a type, or the type's default when it isn't there.</summary>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public virtual T GetAttributeValue<T>(string attributeLogicalName) =>
        Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;

    /// <summary>A column's value as a type; false when it isn't there or is of another type.</summary>
    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }
        result = default;
        return false;
    }

    /// <summary>The row as an early-bound class, with the same collections.</summary>
    public T ToEntity<T>() where T : Entity
    {
        if (typeof(T) == typeof(Entity))
        {
            var plain = new Entity();
            ShareWith(plain);
            return (T)plain;
        }
        var name = typeof(T).GetTypeInfo().GetCustomAttribute<Client.EntityLogicalNameAttribute>()?.LogicalName
            ?? throw new NotSupportedException($"The type {typeof(T).FullName} has no EntityLogicalNameAttribute.");
        if (string.IsNullOrWhiteSpace(LogicalName)) throw new NotSupportedException("LogicalName must be set before calling ToEntity()");
        if (!string.Equals(name, LogicalName, StringComparison.OrdinalIgnoreCase)) throw new NotSupportedException($"Cannot convert entity {LogicalName} to {name}");
        var result = Activator.CreateInstance<T>();
        ShareWith(result);
        return result;
    }

    /// <summary>A reference to the row.</summary>
    public EntityReference ToEntityReference()
    {
        var reference = new EntityReference(LogicalName, Id) { RowVersion = RowVersion };
        if (_keyAttributes != null) foreach (var key in _keyAttributes) reference.KeyAttributes.Add(key.Key, key.Value);
        return reference;
    }

    protected virtual string GetFormattedAttributeValue(string attributeLogicalName) => FormattedValues.TryGetValue(attributeLogicalName, out var text) ? text : null;

    protected virtual IEnumerable<TEntity> GetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole) where TEntity : Entity =>
        RelatedEntities.TryGetValue(Key(relationshipSchemaName, primaryEntityRole), out var rows) ? rows.Entities.Cast<TEntity>() : null;

    protected virtual TEntity GetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole) where TEntity : Entity =>
        (TEntity)(RelatedEntities.TryGetValue(Key(relationshipSchemaName, primaryEntityRole), out var rows) ? rows.Entities.FirstOrDefault() : null);

    protected virtual void SetAttributeValue(string attributeLogicalName, object value)
    {
        if (string.IsNullOrWhiteSpace(attributeLogicalName)) throw new ArgumentNullException(nameof(attributeLogicalName));
        Attributes[attributeLogicalName] = value;
    }

    protected virtual void SetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, IEnumerable<TEntity> entities) where TEntity : Entity
    {
        var key = Key(relationshipSchemaName, primaryEntityRole);
        if (entities == null) RelatedEntities.Remove(key);
        else RelatedEntities[key] = new EntityCollection(entities.Cast<Entity>().ToList());
    }

    protected virtual void SetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, TEntity entity) where TEntity : Entity =>
        SetRelatedEntities(relationshipSchemaName, primaryEntityRole, entity == null ? null : new[] { entity });

    private static Relationship Key(string schemaName, EntityRole? role)
    {
        if (string.IsNullOrWhiteSpace(schemaName)) throw new ArgumentNullException(nameof(schemaName));
        return new Relationship(schemaName) { PrimaryEntityRole = role };
    }

    private void ShareWith(Entity other)
    {
        other.LogicalName = LogicalName;
        other.RelatedEntities = RelatedEntities;
        other.FormattedValues = FormattedValues;
        other.ExtensionData = ExtensionData;
        other.RowVersion = RowVersion;
        other.EntityState = EntityState;
        other.KeyAttributes = KeyAttributes;
        other._attributes = Attributes;
        other._id = Id;
    }
}
