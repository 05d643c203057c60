using System;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names a row, by id or by alternate key. Equal when table, id and key are.</summary>
[DataContract(Name = "EntityReference", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public sealed class EntityReference : IExtensibleDataObject
{
    private KeyAttributeCollection _keyAttributes;
    [NonSerialized]
    private ExtensionDataObject _extensionData;

    public EntityReference()
    {
    }

    public EntityReference(string logicalName) => LogicalName = logicalName;

    public EntityReference(string logicalName, Guid id) : this(logicalName) => Id = id;

    public EntityReference(string logicalName, string keyName, object keyValue) : this(logicalName) => KeyAttributes.Add(keyName, keyValue);

    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection) : this(logicalName) => _keyAttributes = keyAttributeCollection;

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData
    {
        get => _extensionData;
        set => _extensionData = value;
    }

    /// <summary>Primary key; empty when the row is named by an alternate key.</summary>
    [DataMember]
    public Guid Id { get; set; }

    /// <summary>An alternate key that names the row when <see cref="Id"/> is empty.</summary>
    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => _keyAttributes ?? (_keyAttributes = new KeyAttributeCollection());
        set => _keyAttributes = value;
    }

    /// <summary>Logical name of the row's table.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>Primary name of the row, filled when a row is read; may be null.</summary>
    [DataMember]
    public string Name { get; set; }

    /// <summary>Version of the row, for a delete that checks it; may be null.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    public override bool Equals(object obj)
    {
        if (ReferenceEquals(this, obj)) return true;
        if (!(obj is EntityReference other) || LogicalName != other.LogicalName || Id != other.Id || KeyAttributes.Count != other.KeyAttributes.Count) return false;
        return KeyAttributes.All(key => other.KeyAttributes.TryGetValue(key.Key, out var value) && Equals(key.Value, value));
    }

    public override int GetHashCode() => (LogicalName?.GetHashCode() ?? 0) ^ Id.GetHashCode();
}
