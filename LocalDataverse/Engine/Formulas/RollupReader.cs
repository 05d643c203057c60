using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Formulas;

/// <summary>Reads the definition of a rollup column: three sequences, Source, Target and Aggregate. Filters on the rollup's own rows are refused by name.</summary>
internal static class RollupReader
{
    private const string Variables = "Sequence.Variables";

    /// <summary>Reads a definition.</summary>
    /// <exception cref="FormulaException">It has something that isn't supported.</exception>
    public static RollupDefinition Read(XElement definition)
    {
        var parts = FormulaXaml.Body(definition).SelectMany(rule => rule.Elements()).ToList();
        var source = Find(parts, "Source");
        if (source.Elements().Any(e => FormulaXaml.Kind(e) != Variables)) throw new FormulaException("filters on the rollup's own rows");
        var hierarchy = (string?)source.Descendants().FirstOrDefault(v => (string?)v.Attribute("Name") == "HierarchicalRelationshipName")?.Attribute("Default");
        var target = Find(parts, "Target");
        // <table>.<lookup>.<relationship>
        var link = (string?)target.Elements().FirstOrDefault(e => e.Name.LocalName == "SetAttributeValue")?.Attribute("DisplayName") ?? "";
        if (link.Split('.') is not [var table, var lookup, _]) throw new FormulaException($"the related rows '{link}' of a rollup");
        var aggregate = Find(parts, "Aggregate");
        var column = aggregate.Elements().FirstOrDefault(e => e.Name.LocalName == "GetEntityProperty") ?? throw new FormulaException("a rollup without a column");
        var function = aggregate.Elements().FirstOrDefault(e => FormulaXaml.Kind(e) == "EvaluateExpression") ?? throw new FormulaException("a rollup without a function");
        return new RollupDefinition(
            table, lookup, Function(FormulaXaml.Argument(function, "ExpressionOperator")), FormulaXaml.Attribute(column, "Attribute"), hierarchy is null or "[Nothing]" ? null : hierarchy, Filter(target));
    }

    private static XElement Find(IEnumerable<XElement> parts, string name) =>
        parts.FirstOrDefault(p => (string?)p.Attribute("DisplayName") == name) ?? throw new FormulaException($"a rollup without its part '{name}'");

    /// <summary>The filter's activities leave their result in the part's first variable.</summary>
    private static FormulaExpression? Filter(XElement target)
    {
        var activities = target.Elements().Where(e => e.Name.LocalName is not (Variables or "SetAttributeValue")).ToList();
        if (activities.Count == 0) return null;
        var result = target.Elements().Where(e => e.Name.LocalName == Variables).Elements().FirstOrDefault() ?? throw new FormulaException("a rollup's filter without a result");
        return FormulaReader.Read(activities, FormulaXaml.Attribute(result, "Name"));
    }

    private static XrmAggregateType Function(string name) => name switch
    {
        "Sum" => XrmAggregateType.Sum,
        "Count" => XrmAggregateType.CountColumn,
        "Average" or "Avg" => XrmAggregateType.Avg,
        "Maximum" or "Max" => XrmAggregateType.Max,
        "Minimum" or "Min" => XrmAggregateType.Min,
        _ => throw new FormulaException($"the rollup function '{name}'"),
    };
}
