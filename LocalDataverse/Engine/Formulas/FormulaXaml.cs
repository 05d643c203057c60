using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Formulas;

/// <summary>Small questions to the XAML of a formula: what an activity is called, its arguments, its lists. Prefixes and namespaces don't matter, local names do.</summary>
internal static partial class FormulaXaml
{
    /// <summary>The body: the activities of the Workflow element.</summary>
    /// <exception cref="FormulaException">There is none.</exception>
    public static IEnumerable<XElement> Body(XElement root) =>
        root.Elements().FirstOrDefault(e => e.Name.LocalName == "Workflow")?.Elements() ?? throw new FormulaException("a definition without a workflow");

    /// <summary>What the activity is: EvaluateCondition, ConditionBranch, …, or the element's own name.</summary>
    public static string Kind(XElement activity)
    {
        if (activity.Name.LocalName != "ActivityReference") return activity.Name.LocalName;
        var type = (string?)activity.Attribute("AssemblyQualifiedName") ?? "";
        var name = type.Split(',')[0];
        return name[(name.LastIndexOf('.') + 1)..];
    }

    /// <summary>An argument or property by its x:Key; null when it isn't there.</summary>
    public static XElement? Part(XElement activity, string key) =>
        activity.Elements().SelectMany(e => e.Elements()).FirstOrDefault(e => e.Attributes().Any(a => a.Name.LocalName == "Key" && a.Value == key));

    /// <summary>An argument's text.</summary>
    public static string Argument(XElement activity, string key) =>
        Part(activity, key)?.Value.Trim() is { Length: > 0 } text ? text : throw new FormulaException($"an activity '{Kind(activity)}' without '{key}'");

    /// <summary>An attribute's text.</summary>
    public static string Attribute(XElement activity, string name) =>
        (string?)activity.Attribute(name) is { Length: > 0 } text ? text : throw new FormulaException($"an activity '{Kind(activity)}' without '{name}'");

    /// <summary>The activities of a composite.</summary>
    public static IEnumerable<XElement> Activities(XElement activity) => Part(activity, "Activities")?.Elements() ?? [];

    /// <summary>The Visual Basic expression without its brackets.</summary>
    public static string Expression(string text) => text.StartsWith('[') && text.EndsWith(']') ? text[1..^1].Trim() : text;

    /// <summary>The items of <c>[New Object() { a, "b", c }]</c>; texts keep their quotation marks.</summary>
    public static IReadOnlyList<string> List(string text)
    {
        var match = NewObject().Match(Expression(text));
        if (!match.Success) throw new FormulaException($"the expression '{text}'");
        var items = new List<string>();
        var item = new StringBuilder();
        var quoted = false;
        foreach (var c in match.Groups[1].Value)
        {
            if (c == '"') quoted = !quoted;
            if (c == ',' && !quoted)
            {
                items.Add(item.ToString().Trim());
                item.Clear();
            }
            else
            {
                item.Append(c);
            }
        }
        if (item.ToString().Trim() is { Length: > 0 } last) items.Add(last);
        return items;
    }

    /// <summary>A text without its quotation marks.</summary>
    public static string Unquote(string text) =>
        text.Length >= 2 && text[0] == '"' && text[^1] == '"' ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : throw new FormulaException($"the expression '{text}'");

    [GeneratedRegex(@"^New\s+Object\(\)\s*\{(.*)\}$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NewObject();
}
