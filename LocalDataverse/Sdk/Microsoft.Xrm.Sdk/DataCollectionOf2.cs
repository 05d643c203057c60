using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values by key, in the order they were added.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private static readonly IEnumerable<KeyValuePair<TKey, TValue>> Nothing = new KeyValuePair<TKey, TValue>[0];

    private IDictionary<TKey, TValue> _items;
    private bool _readOnly;

    /// <summary>Makes an empty collection.</summary>
    protected internal DataCollection()
    {
    }

    /// <summary>Wraps a dictionary.</summary>
    protected internal DataCollection(IDictionary<TKey, TValue> collection) => _items = collection ?? throw new ArgumentNullException(nameof(collection));

    /// <summary>Number of items.</summary>
    public int Count => _items == null ? 0 : _items.Count;

    /// <summary>True when it can't be changed.</summary>
    public virtual bool IsReadOnly
    {
        get => _readOnly;
        internal set => _readOnly = value;
    }

    /// <summary>Made when it is needed: most rows and references have several collections that stay empty.</summary>
    private IDictionary<TKey, TValue> Items => _items ?? (_items = new Dictionary<TKey, TValue>());

    /// <summary>The keys.</summary>
    public ICollection<TKey> Keys => Items.Keys;

    /// <summary>The values.</summary>
    public ICollection<TValue> Values => Items.Values;

    /// <summary>The value of a key. Reading a key that isn't there throws <see cref="KeyNotFoundException"/>; writing adds or replaces.</summary>
    public virtual TValue this[TKey key]
    {
        get => Items[key];
        set
        {
            CheckWritable();
            Items[key] = value;
        }
    }

    /// <summary>Adds an item; the key must not be there yet.</summary>
    public void Add(KeyValuePair<TKey, TValue> item)
    {
        CheckWritable();
        Items.Add(item);
    }

    /// <summary>Adds an item; the key must not be there yet.</summary>
    public void Add(TKey key, TValue value)
    {
        CheckWritable();
        Items.Add(key, value);
    }

    /// <summary>Adds items.</summary>
    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    /// <summary>Adds items.</summary>
    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items == null) return;
        CheckWritable();
        foreach (var item in items) Items.Add(item);
    }

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        CheckWritable();
        _items?.Clear();
    }

    /// <summary>True when the key is there.</summary>
    public bool Contains(TKey key) => Items.ContainsKey(key);

    /// <summary>True when the key is there with this value.</summary>
    public bool Contains(KeyValuePair<TKey, TValue> key) => Items.Contains(key);

    /// <summary>True when the key is there.</summary>
    public bool ContainsKey(TKey key) => Items.ContainsKey(key);

    /// <summary>Copies the items to an array.</summary>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    /// <summary>Walks the items.</summary>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => Count == 0 ? Nothing.GetEnumerator() : Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Removes a key; false when it wasn't there.</summary>
    public bool Remove(TKey key)
    {
        CheckWritable();
        return Items.Remove(key);
    }

    /// <summary>Removes an item; false when it wasn't there.</summary>
    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        CheckWritable();
        return Items.Remove(item);
    }

    /// <summary>The value of a key, if it is there.</summary>
    public bool TryGetValue(TKey key, out TValue value) => Items.TryGetValue(key, out value);

    internal void SetItemInternal(TKey key, TValue value) => Items[key] = value;

    private void CheckWritable()
    {
        if (IsReadOnly) throw new InvalidOperationException("The collection is read-only.");
    }
}
