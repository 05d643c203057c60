using System;
using System.Globalization;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>$filter on definitions: comparisons of simple values and enumerations, joined by and, or, not. Functions the platform refuses too.</summary>
internal static class DefinitionFilter
{
    /// <summary>True when the definition meets the filter.</summary>
    public static bool Meets(MetadataBase definition, QueryNode node) => Evaluate(definition, node) is true;

    private static object? Evaluate(MetadataBase definition, QueryNode node) => node switch
    {
        ConvertNode convert => Evaluate(definition, convert.Source),
        ConstantNode constant => constant.Value is ODataEnumValue value ? value.Value : SdkValues.FromOData(constant.Value),
        SingleValuePropertyAccessNode property => Value(Owner(definition, property.Source), property.Property.Name),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Evaluate(definition, not.Operand) is not true,
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } both => Evaluate(definition, both.Left) is true && Evaluate(definition, both.Right) is true,
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } either => Evaluate(definition, either.Left) is true || Evaluate(definition, either.Right) is true,
        BinaryOperatorNode comparison => Compare(comparison.OperatorKind, Evaluate(definition, comparison.Left), Evaluate(definition, comparison.Right)),
        SingleValueFunctionCallNode call => throw Refuse(call.Name),
        _ => throw WebApiException.NotSupported($"'{node.Kind}' in $filter of definitions"),
    };

    /// <summary>The object a property is read of: the definition, or a complex value of it.</summary>
    private static object? Owner(MetadataBase definition, QueryNode source) => source switch
    {
        ResourceRangeVariableReferenceNode => definition,
        SingleComplexNode complex => Value(Owner(definition, complex.Source), complex.Property.Name),
        SingleResourceCastNode cast => DefinitionSource.ClassOf(cast.TypeReference.Definition).IsInstanceOfType(definition) ? definition : null,
        _ => throw WebApiException.NotSupported($"'{source.Kind}' in $filter of definitions"),
    };

    private static object? Value(object? owner, string property) => owner?.GetType().GetProperty(property)?.GetValue(owner);

    private static bool Compare(BinaryOperatorKind kind, object? left, object? right)
    {
        (left, right) = (Aligned(left, right), Aligned(right, left));
        if (kind is BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual) return Same(left, right) == (kind == BinaryOperatorKind.Equal);
        if (left is null || right is null) return false;
        var order = left is string a && right is string b ? string.CompareOrdinal(a, b) : Number(left).CompareTo(Number(right));
        return kind switch
        {
            BinaryOperatorKind.GreaterThan => order > 0,
            BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            _ => throw WebApiException.NotSupported($"'{kind}' in $filter of definitions"),
        };
    }

    /// <summary>The parser gives enumerations as text; the definition's own value tells which one is meant.</summary>
    private static object? Aligned(object? value, object? other) => value is string text && other is Enum ? Enum.Parse(other.GetType(), text) : value;

    private static bool Same(object? left, object? right) => IsNumber(left) && IsNumber(right) ? Number(left!) == Number(right!) : Equals(left, right);

    private static bool IsNumber(object? value) => value is IConvertible and not (string or bool or DateTime);

    private static decimal Number(object value) => IsNumber(value)
        ? Convert.ToDecimal(value, CultureInfo.InvariantCulture)
        : throw WebApiException.BadRequest($"The value '{value}' can't be compared by its size.");

    /// <summary>The platform's answer to any function, as live answers show it.</summary>
    private static WebApiException Refuse(string function) => new(501, "0x8006088a", $"The \"{function}\" function isn't supported for Metadata Entities.");
}
