using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace Microsoft.Xrm.Sdk;

/// <summary>An ordered list.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[Serializable]
public class DataCollection<T> : Collection<T>
{
    internal DataCollection()
    {
    }

    internal DataCollection(IList<T> list) : base(list)
    {
    }

    /// <summary>Makes a list with room for a number of items.</summary>
    public DataCollection(int capacity) : base(new List<T>(capacity))
    {
    }

    /// <summary>Adds items at the end.</summary>
    public void AddRange(params T[] items)
    {
        if (items != null) AddRange((IEnumerable<T>)items);
    }

    /// <summary>Adds items at the end.</summary>
    public void AddRange(IEnumerable<T> items)
    {
        if (items == null) return;
        foreach (var item in items) Add(item);
    }

    /// <summary>Copies the items to an array.</summary>
    public T[] ToArray() => Items.ToArray();
}
