using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Parameters or results of a message by name.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType("GetKnownParameterTypes")]
public class ParameterCollection : DataCollection<string, object>
{
    public ParameterCollection()
    {
    }

    protected internal ParameterCollection(IDictionary<string, object> collection) : base(collection)
    {
    }

    /// <summary>Sets a parameter unless the value is null.</summary>
    public void AddOrUpdateIfNotNull(string key, object obj)
    {
        if (obj != null) this[key] = obj;
    }

    /// <summary>The parameter as a type; false when it isn't there or is of another type.</summary>
    public bool TryGetValue<T>(string key, out T value)
    {
        if (TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }
        value = default;
        return false;
    }

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownTypes.All;
}
