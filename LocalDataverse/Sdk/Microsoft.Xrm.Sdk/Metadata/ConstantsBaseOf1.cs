using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A value out of a list that may grow: what would be an enumeration, were its values fixed.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
[DataContract(Name = "ConstantsBase", Namespace = "http://schemas.microsoft.com/xrm/2013/Metadata")]
[KnownType(typeof(AttributeTypeDisplayName))]
[KnownType(typeof(DateTimeBehavior))]
[KnownType(typeof(StringFormatName))]
public abstract class ConstantsBase<T> : IExtensibleDataObject
{
    // Shared by all kinds of the same value type, as the real one is by its declaration.
    protected static readonly IList<T> ValidValues = new List<T>();

    protected ConstantsBase()
    {
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public T Value { get; set; }

    protected static T2 Add<T2>(T value) where T2 : ConstantsBase<T>, new()
    {
        if (!ValidValues.Contains(value)) ValidValues.Add(value);
        return new T2 { Value = value };
    }

    /// <exception cref="ArgumentException">The value isn't one of the list.</exception>
    protected static T2 Create<T2>(T value) where T2 : ConstantsBase<T>, new()
    {
        var created = new T2 { Value = value };
        if (!created.ValueExistsInList(value)) throw new ArgumentException($"'{value}' is not a value of {typeof(T2).Name}.", nameof(value));
        return created;
    }

    protected abstract bool ValueExistsInList(T value);

    internal static bool ContainsIgnoringCase(IEnumerable<string> values, string value) => values.Contains(value, StringComparer.OrdinalIgnoreCase);
}
