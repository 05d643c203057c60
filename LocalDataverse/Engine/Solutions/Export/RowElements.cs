using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>Writes columns of a row as children of an element.</summary>
internal static class RowElements
{
    /// <summary>Sets the children that the row's columns are kept in, in this order where they are new. What says the same already is left as it is written.</summary>
    public static void Fill(XElement element, Entity row, params (string Element, string Column)[] map)
    {
        foreach (var (name, column) in map) Set(element, name, Text(row.GetAttributeValue<object>(column)), [.. map.Select(m => m.Element)]);
    }

    /// <summary>Sets a child; null empties it when it is there.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The child.</param>
    /// <param name="value">Its text.</param>
    /// <param name="order">The order of the children, where it is new.</param>
    public static void Set(XElement element, string name, string? value, params string[] order)
    {
        var child = element.Child(name);
        if (child is not null)
        {
            if (Same(child, value)) return;
            if (child.Attribute("default") is not null) SetLabel(child, value);
            else child.Value = value ?? "";
        }
        else if (value is not null)
        {
            Insert(element, new XElement(name, value), order);
        }
    }

    /// <summary>Puts a new child behind those that come before it.</summary>
    public static void Insert(XElement element, XElement child, string[] order)
    {
        var at = Array.FindIndex(order, o => o.Equals(child.Name.LocalName, StringComparison.OrdinalIgnoreCase));
        var before = at < 0 ? element.Elements().LastOrDefault() : element.Elements().LastOrDefault(e => Array.FindIndex(order, o => o.Equals(e.Name.LocalName, StringComparison.OrdinalIgnoreCase)) is >= 0 and var i && i < at);
        if (before is not null) before.AddAfterSelf(child);
        else if (at < 0) element.Add(child);
        else element.AddFirst(child);
    }

    /// <summary>A column's value as solution files write it; null for none.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "1" : "0",
        BooleanManagedProperty property => property.Value ? "1" : "0",
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString("D"),
        Guid id => id.ToString("D"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static void SetLabel(XElement child, string? value)
    {
        var old = (string?)child.Attribute("default");
        child.SetAttributeValue("default", value ?? "");
        foreach (var label in child.Elements().Where(l => l.Attr("description") == old)) label.SetAttributeValue("description", value ?? "");
    }

    private static bool Same(XElement child, string? value) => Plain(child.Attr("default") ?? child.Value) == Plain(value);

    private static string Plain(string? text) => (text ?? "").Trim() switch
    {
        var t when Guid.TryParse(t, out var id) => id.ToString("D"),
        var t when t.Equals("true", StringComparison.OrdinalIgnoreCase) => "1",
        var t when t.Equals("false", StringComparison.OrdinalIgnoreCase) => "0",
        var t => t,
    };
}
