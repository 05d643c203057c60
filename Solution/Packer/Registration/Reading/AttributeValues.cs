using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Mono.Cecil;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Reading;

/// <summary>
/// The arguments of one attribute by name, constructor parameters and named properties alike, so that the contract may move a value between the two.
/// A value nobody asked for is reported: it would be a registration detail that silently got lost.
/// </summary>
internal sealed class AttributeValues
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _file;
    private readonly string _owner;

    public AttributeValues(CustomAttribute attribute, string file, string owner)
    {
        _file = file;
        _owner = $"[{attribute.AttributeType.Name.Replace("Attribute", string.Empty, StringComparison.Ordinal)}] on {owner}";
        var parameters = attribute.Constructor.Resolve().Parameters;
        for (var i = 0; i < parameters.Count; i++)
            _values[parameters[i].Name] = Plain(attribute.ConstructorArguments[i]);
        foreach (var named in attribute.Properties.Concat(attribute.Fields))
            _values[named.Name] = Plain(named.Argument);
    }

    public string? Text(string name) => Take(name) as string is { Length: > 0 } text ? text : null;

    public string RequiredText(string name) => Text(name) ?? throw Missing(name);

    public int? Number(string name) => Take(name) is { } value ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : null;

    public int RequiredNumber(string name) => Number(name) ?? throw Missing(name);

    public bool Flag(string name) => Take(name) is true;

    /// <summary>A list of names: an array or one comma-separated string.</summary>
    public IReadOnlyList<string> Names(string name) => Take(name) switch
    {
        null => [],
        string text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        object?[] items => [.. items.OfType<string>()],
        var other => throw new FindingsException("PACK102", _file, $"{_owner}: '{name}' is a {other.GetType().Name}; the packer expects names."),
    };

    /// <summary>Throws when an argument was never asked for.</summary>
    public void EnsureAllRead()
    {
        var unknown = _values.Keys.Except(_read, StringComparer.OrdinalIgnoreCase).ToList();
        if (unknown.Count > 0)
            throw new FindingsException("PACK102", _file, $"{_owner}: the packer does not know '{string.Join("', '", unknown)}'. Teach it, or remove the argument.");
    }

    private FindingsException Missing(string name) => new("PACK102", _file, $"{_owner}: '{name}' is missing.");

    private object? Take(string name)
    {
        _read.Add(name);
        return _values.GetValueOrDefault(name);
    }

    private static object? Plain(CustomAttributeArgument argument) => argument.Value switch
    {
        CustomAttributeArgument boxed => Plain(boxed),
        CustomAttributeArgument[] items => items.Select(Plain).ToArray(),
        var value => value,
    };
}
