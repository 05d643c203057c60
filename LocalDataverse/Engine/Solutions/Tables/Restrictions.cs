using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>The managed properties in the element of a table, column, relationship or choice.</summary>
internal static class Restrictions
{
    private static readonly string[] Names = ["IsCustomizable", "IsRenameable", "IsMappable"];

    /// <summary>Those that are false.</summary>
    public static IReadOnlyList<string> Read(XElement element) =>
        [.. element.Elements().Select(e => e.Name.LocalName).Where(n => (n.StartsWith("Can", StringComparison.Ordinal) || Names.Contains(n)) && element.Flag(n) == false).Distinct()];
}
