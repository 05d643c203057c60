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
    private readonly IDictionary<TKey, TValue> _items;
    private bool _readOnly;

    /// <summary>Makes an empty collection.</summary>
    protected internal DataCollection() => _items = new Dictionary<TKey, TValue>();

    /// <summary>Wraps a dictionary.</summary>
    protected internal DataCollection(IDictionary<TKey, TValue> collection) => _items = collection ?? throw new ArgumentNullException(nameof(collection));

    /// <summary>Number of items.</summary>
    public int Count => _items.Count;

    /// <summary>True when it can't be changed.</summary>
    public virtual bool IsReadOnly
    {
        get => _readOnly;
        internal set => _readOnly = value;
    }

    /// <summary>The keys.</summary>
    public ICollection<TKey> Keys => _items.Keys;

    /// <summary>The values.</summary>
    public ICollection<TValue> Values => _items.Values;

    /// <summary>The value of a key. Reading a key that isn't there throws <see cref="KeyNotFoundException"/>; writing adds or replaces.</summary>
    public virtual TValue this[TKey key]
    {
        get => _items[key];
        set
        {
            CheckWritable();
            _items[key] = value;
        }
    }

    /// <summary>Adds an item; the key must not be there yet.</summary>
    public void Add(KeyValuePair<TKey, TValue> item)
    {
        CheckWritable();
        _items.Add(item);
    }

    /// <summary>Adds an item; the key must not be there yet.</summary>
    public void Add(TKey key, TValue value)
    {
        CheckWritable();
        _items.Add(key, value);
    }

    /// <summary>Adds items.</summary>
    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    /// <summary>Adds items.</summary>
    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items == null) return;
        CheckWritable();
        foreach (var item in items) _items.Add(item);
    }

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        CheckWritable();
        _items.Clear();
    }

    /// <summary>True when the key is there.</summary>
    public bool Contains(TKey key) => _items.ContainsKey(key);

    /// <summary>True when the key is there with this value.</summary>
    public bool Contains(KeyValuePair<TKey, TValue> key) => _items.Contains(key);

    /// <summary>True when the key is there.</summary>
    public bool ContainsKey(TKey key) => _items.ContainsKey(key);

    /// <summary>Copies the items to an array.</summary>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <summary>Walks the items.</summary>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Removes a key; false when it wasn't there.</summary>
    public bool Remove(TKey key)
    {
        CheckWritable();
        return _items.Remove(key);
    }

    /// <summary>Removes an item; false when it wasn't there.</summary>
    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        CheckWritable();
        return _items.Remove(item);
    }

    /// <summary>The value of a key, if it is there.</summary>
    public bool TryGetValue(TKey key, out TValue value) => _items.TryGetValue(key, out value);

    internal void SetItemInternal(TKey key, TValue value) => _items[key] = value;

    private void CheckWritable()
    {
        if (IsReadOnly) throw new InvalidOperationException("The collection is read-only.");
    }
}
