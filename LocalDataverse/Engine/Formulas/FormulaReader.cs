using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using static LocalDataverse.Engine.Formulas.FormulaExpression;

namespace LocalDataverse.Engine.Formulas;

/// <summary>
/// Reads the formula of a calculated column: a workflow whose activities read columns into variables, compute with them, and set the column. It is followed once, with
/// expressions in place of values.
/// </summary>
internal sealed partial class FormulaReader
{
    private const string Primary = "primaryEntity";
    private const string RelatedPrefix = "related_";

    private readonly Dictionary<string, FormulaExpression> _variables = new(StringComparer.Ordinal);

    /// <summary>Reads a definition.</summary>
    /// <exception cref="FormulaException">It has something that isn't supported.</exception>
    public static FormulaExpression Read(XElement definition) =>
        new FormulaReader().Run(FormulaXaml.Body(definition)) ?? throw new FormulaException("a formula that sets nothing");

    /// <summary>Follows activities and gives what they leave in a variable.</summary>
    /// <exception cref="FormulaException">They have something that isn't supported.</exception>
    public static FormulaExpression Read(IEnumerable<XElement> activities, string variable)
    {
        var reader = new FormulaReader();
        reader.Run(activities);
        return reader.Value(variable);
    }

    /// <summary>Follows activities; the value they set, null when they set none.</summary>
    private FormulaExpression? Run(IEnumerable<XElement> activities)
    {
        FormulaExpression? result = null;
        foreach (var activity in activities)
        {
            switch (FormulaXaml.Kind(activity))
            {
                case "GetEntityProperty": _variables[Variable(FormulaXaml.Attribute(activity, "Value"))] = Property(activity); break;
                case "EvaluateExpression": Set(activity, Evaluate(activity)); break;
                case "EvaluateCondition": Set(activity, Condition(activity)); break;
                case "EvaluateLogicalCondition": Set(activity, Logic(activity)); break;
                case "SetEntityProperty": result = Value(FormulaXaml.Attribute(activity, "Value")); break;
                case "ConditionSequence": result = Branches(activity) ?? result; break;
                case "Composite": result = Run(FormulaXaml.Activities(activity)) ?? result; break;
                case "Sequence": result = Run(activity.Elements()) ?? result; break;
                // They move the finished row about.
                case "Assign" or "SetAttributeValue" or "Sequence.Variables": break;
                case var other: throw new FormulaException($"the activity '{other}'");
            }
        }
        return result;
    }

    private Choice? Branches(XElement sequence)
    {
        var branches = new List<(FormulaExpression, FormulaExpression?)>();
        foreach (var activity in FormulaXaml.Activities(sequence))
        {
            if (FormulaXaml.Kind(activity) != "ConditionBranch")
            {
                Run([activity]);
                continue;
            }
            var then = FormulaXaml.Part(activity, "Then") ?? throw new FormulaException("a condition without a consequence");
            branches.Add((Value(FormulaXaml.Argument(activity, "Condition")), Run([then])));
        }
        return branches.Count == 0 ? null : new Choice(branches);
    }

    private static Column Property(XElement activity)
    {
        var entity = FormulaXaml.Attribute(activity, "Entity");
        var match = InputEntity().Match(entity);
        var column = FormulaXaml.Attribute(activity, "Attribute");
        if (!match.Success) throw new FormulaException($"the row '{entity}'");
        var name = match.Groups[1].Value;
        if (name == Primary) return new Column(column, null, null);
        // related_<lookup>#<table>
        return name.StartsWith(RelatedPrefix, StringComparison.Ordinal) && name[RelatedPrefix.Length..].Split('#') is [var lookup, var table]
            ? new Column(column, lookup, table)
            : throw new FormulaException($"the row '{name}'");
    }

    private FormulaExpression Evaluate(XElement activity)
    {
        var function = FormulaXaml.Argument(activity, "ExpressionOperator");
        var items = FormulaXaml.Part(activity, "Parameters")?.Value.Trim() is { Length: > 0 } list ? FormulaXaml.List(list) : [];
        return function == "CreateCrmType" ? Literal(items) : new Call(function, [.. items.Select(Value)]);
    }

    /// <summary>A typed value: its type, its text, and for some types the column's type.</summary>
    private static Constant Literal(IReadOnlyList<string> items)
    {
        if (items.Count < 2) throw new FormulaException("a value without a type");
        var type = items[0][(items[0].LastIndexOf('.') + 1)..];
        var text = FormulaXaml.Unquote(items[1]);
        return type switch
        {
            "String" or "Memo" => new Constant(text),
            "Boolean" => new Constant(text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase) ? 1L : 0L),
            "OptionSetValue" => new Constant(long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var option) ? option : throw new FormulaException($"the option '{text}'")),
            "Integer" or "Decimal" or "Double" or "Float" or "Money" or "BigInt" =>
                new Constant(decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : throw new FormulaException($"the number '{text}'")),
            _ => throw new FormulaException($"a value of the type '{type}'"),
        };
    }

    private Comparison Condition(XElement activity)
    {
        var name = FormulaXaml.Argument(activity, "ConditionOperator");
        if (!Enum.TryParse<ConditionOperator>(name, out var op)) throw new FormulaException($"the operator '{name}'");
        var values = FormulaXaml.Part(activity, "Parameters")?.Value.Trim() is { Length: > 0 } list && list.Contains('{', StringComparison.Ordinal) ? FormulaXaml.List(list) : [];
        return new Comparison(op, Value(FormulaXaml.Argument(activity, "Operand")), [.. values.Select(Value)]);
    }

    private Logical Logic(XElement activity) => FormulaXaml.Argument(activity, "LogicalOperator") switch
    {
        "And" => new Logical(true, Value(FormulaXaml.Argument(activity, "LeftOperand")), Value(FormulaXaml.Argument(activity, "RightOperand"))),
        "Or" => new Logical(false, Value(FormulaXaml.Argument(activity, "LeftOperand")), Value(FormulaXaml.Argument(activity, "RightOperand"))),
        var other => throw new FormulaException($"the logical operator '{other}'"),
    };

    private void Set(XElement activity, FormulaExpression value) => _variables[Variable(FormulaXaml.Argument(activity, "Result"))] = value;

    private FormulaExpression Value(string expression)
    {
        var text = FormulaXaml.Expression(expression);
        // Visual Basic's True is the condition of an "otherwise".
        if (text == "True") return new Constant(1L);
        if (text.StartsWith('"')) return new Constant(FormulaXaml.Unquote(text));
        return _variables.TryGetValue(text, out var value) ? value : throw new FormulaException($"the expression '{text}'");
    }

    private static string Variable(string expression) => FormulaXaml.Expression(expression);

    [GeneratedRegex("^\\[InputEntities\\(\"([^\"]+)\"\\)\\]$", RegexOptions.CultureInvariant)]
    private static partial Regex InputEntity();
}
