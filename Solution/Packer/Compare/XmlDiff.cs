using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace SolutionPacker.Compare;

/// <summary>
/// Compares two XML elements. Children that have an identity are matched by it, in any order; where the order of such children means something, a
/// change of it is told. Other children are matched by their place.
/// </summary>
internal static class XmlDiff
{
    /// <summary>The differences, in no order.</summary>
    /// <param name="path">How the element is called in the differences.</param>
    /// <param name="one">The element as it was.</param>
    /// <param name="other">The element as it is.</param>
    public static IEnumerable<Difference> Compare(string path, XElement one, XElement other)
    {
        foreach (var difference in Attributes(path, one, other))
            yield return difference;
        if (!one.HasElements && !other.HasElements)
        {
            if (!Same(one.Value, other.Value))
                yield return new Difference(path, '~', $"{Shown(one.Value)} -> {Shown(other.Value)}");
            yield break;
        }

        var (before, after) = (Children(one), Children(other));
        foreach (var (key, child) in before)
        {
            if (!after.TryGetValue(key, out var same))
                yield return new Difference($"{path}/{Named(child)}", '-');
            else
                foreach (var difference in Compare($"{path}/{Named(child)}", child, same))
                    yield return difference;
        }

        foreach (var (key, child) in after.Where(pair => !before.ContainsKey(pair.Key)))
            yield return new Difference($"{path}/{Named(child)}", '+');
        if (ElementIdentity.IsOrdered(one) && !before.Keys.Where(after.ContainsKey).SequenceEqual(after.Keys.Where(before.ContainsKey)))
            yield return new Difference(path, '~', "the order of its elements differs");
    }

    private static IEnumerable<Difference> Attributes(string path, XElement one, XElement other)
    {
        var (before, after) = (Attributes(one), Attributes(other));
        foreach (var name in before.Keys.Union(after.Keys))
        {
            var (old, now) = (before.GetValueOrDefault(name), after.GetValueOrDefault(name));
            if (old is null || now is null || !Same(old, now))
                yield return new Difference($"{path}/@{name.LocalName}", old is null ? '+' : now is null ? '-' : '~', old is null ? Shown(now!) : now is null ? string.Empty : $"{Shown(old)} -> {Shown(now)}");
        }
    }

    private static Dictionary<XName, string> Attributes(XElement element) => element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToDictionary(attribute => attribute.Name, attribute => attribute.Value);

    // In document order. Two children with one identity are told apart by their place.
    private static Dictionary<string, XElement> Children(XElement parent)
    {
        var children = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var child in parent.Elements())
        {
            var identity = $"{child.Name}\0{ElementIdentity.Of(child)}";
            var key = identity;
            for (var number = 2; !children.TryAdd(key, child); number++)
                key = $"{identity}\0{number}";
        }

        return children;
    }

    private static string Named(XElement element) => ElementIdentity.Shown(element) is { } name ? $"{element.Name.LocalName}[{name}]" : element.Name.LocalName;

    // {A…} and a… are one id, and XML has one kind of line end.
    private static bool Same(string one, string other)
        => one == other || (Guid.TryParse(one, out var id) && Guid.TryParse(other, out var same) ? id == same : one.ReplaceLineEndings("\n") == other.ReplaceLineEndings("\n"));

    private static string Shown(string value)
    {
        const int limit = 60;
        var line = value.ReplaceLineEndings(" ").Trim();
        return line.Length <= limit ? $"'{line}'" : $"'{line[..limit]}…'";
    }
}
