using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>The summaries in an assembly's documentation file.</summary>
internal sealed partial class Summaries
{
    private readonly Dictionary<string, string> _texts;

    public Summaries(string file) => _texts = XDocument.Load(file).Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => (string)member.Attribute("name")!, member => Text(member.Element("summary")!));

    public string Of(Type type) => _texts["T:" + NameOf(type)];

    public string Of(PropertyInfo property) => _texts[$"P:{NameOf(property.DeclaringType!)}.{property.Name}"];

    private static string NameOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition().FullName! : type.FullName!;

    private static string Text(XElement summary)
    {
        var nodes = summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" } see => ((string)see.Attribute("cref")!).Split('.')[^1],
            XElement element => element.Value,
            _ => node.ToString(),
        });
        return Whitespace().Replace(string.Concat(nodes), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
