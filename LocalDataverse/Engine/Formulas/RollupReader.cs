using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Formulas;

/// <summary>Reads the definition of a rollup column: three sequences, Source, Target and Aggregate. Filters and hierarchies are refused by name.</summary>
internal static class RollupReader
{
    /// <summary>Reads a definition.</summary>
    /// <exception cref="FormulaException">It has something that isn't supported.</exception>
    public static RollupDefinition Read(XElement definition)
    {
        var parts = FormulaXaml.Body(definition).SelectMany(rule => rule.Elements()).ToList();
        Demand(Find(parts, "Source"), ["Sequence.Variables"], "filters on the rollup's own rows");
        if (Find(parts, "Source").Descendants().Any(v => (string?)v.Attribute("Name") == "HierarchicalRelationshipName" && (string?)v.Attribute("Default") is not (null or "[Nothing]")))
            throw new FormulaException("a rollup over a hierarchy");
        var target = Find(parts, "Target");
        Demand(target, ["Sequence.Variables", "SetAttributeValue"], "filters on the related rows of a rollup");
        // <table>.<lookup>.<relationship>
        var link = (string?)target.Elements().FirstOrDefault(e => e.Name.LocalName == "SetAttributeValue")?.Attribute("DisplayName") ?? "";
        if (link.Split('.') is not [var table, var lookup, _]) throw new FormulaException($"the related rows '{link}' of a rollup");
        var aggregate = Find(parts, "Aggregate");
        var column = aggregate.Elements().FirstOrDefault(e => e.Name.LocalName == "GetEntityProperty") ?? throw new FormulaException("a rollup without a column");
        var function = aggregate.Elements().FirstOrDefault(e => FormulaXaml.Kind(e) == "EvaluateExpression") ?? throw new FormulaException("a rollup without a function");
        return new RollupDefinition(table, lookup, Function(FormulaXaml.Argument(function, "ExpressionOperator")), FormulaXaml.Attribute(column, "Attribute"));
    }

    private static XElement Find(IEnumerable<XElement> parts, string name) =>
        parts.FirstOrDefault(p => (string?)p.Attribute("DisplayName") == name) ?? throw new FormulaException($"a rollup without its part '{name}'");

    private static void Demand(XElement part, string[] kinds, string otherwise)
    {
        if (part.Elements().Any(e => !kinds.Contains(FormulaXaml.Kind(e), StringComparer.Ordinal))) throw new FormulaException(otherwise);
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
