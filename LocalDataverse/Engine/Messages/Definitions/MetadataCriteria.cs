using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Definitions;

/// <summary>
/// Decides whether a definition meets the conditions of a metadata query. Conditions look at simple values, enumerations and the values of managed properties; a kind of
/// column that hasn't the property doesn't meet the condition (assumed). Texts are compared as they are written (assumed).
/// </summary>
internal static class MetadataCriteria
{
    /// <summary>Refuses conditions on properties that no definition of the family has.</summary>
    public static void Check(MetadataFilterExpression? filter, Type family)
    {
        if (filter is null) return;
        foreach (var condition in filter.Conditions) CheckProperty(condition.PropertyName, family);
        foreach (var nested in filter.Filters) Check(nested, family);
    }

    /// <summary>Refuses a property that no definition of the family has.</summary>
    public static void CheckProperty(string? property, Type family)
    {
        if (property is null || !DefinitionProperties.NamesOf(family).Contains(property)) throw Wrong($"There is no property '{property}' of {family.Name}.");
    }

    /// <summary>True when the definition meets the filter; without a filter every one does.</summary>
    public static bool Meets(MetadataBase definition, MetadataFilterExpression? filter)
    {
        if (filter is null || filter.Conditions.Count == 0 && filter.Filters.Count == 0) return true;
        return filter.FilterOperator == LogicalOperator.And
            ? filter.Conditions.All(c => Meets(definition, c)) && filter.Filters.All(f => Meets(definition, f))
            : filter.Conditions.Any(c => Meets(definition, c)) || filter.Filters.Any(f => Meets(definition, f));
    }

    private static bool Meets(MetadataBase definition, MetadataConditionExpression condition)
    {
        if (!DefinitionProperties.Of(definition.GetType()).TryGetValue(condition.PropertyName, out var property)) return false;
        var actual = Plain(property.GetValue(definition));
        return condition.ConditionOperator switch
        {
            MetadataConditionOperator.Equals => Same(actual, condition.Value),
            MetadataConditionOperator.NotEquals => !Same(actual, condition.Value),
            MetadataConditionOperator.In => Items(condition).Any(v => Same(actual, v)),
            MetadataConditionOperator.NotIn => !Items(condition).Any(v => Same(actual, v)),
            MetadataConditionOperator.GreaterThan => Compare(actual, condition) > 0,
            MetadataConditionOperator.LessThan => Compare(actual, condition) < 0,
            _ => throw Wrong($"The condition on '{condition.PropertyName}' has the unknown operator {condition.ConditionOperator}."),
        };
    }

    private static bool Same(object? actual, object? wanted) => actual is null ? Plain(wanted) is null : Equals(actual, As(actual, Plain(wanted)));

    private static int? Compare(object? actual, MetadataConditionExpression condition) =>
        actual is null || condition.Value is null ? null
        : actual is IComparable comparable && As(actual, Plain(condition.Value)) is { } wanted ? comparable.CompareTo(wanted)
        : throw Wrong($"The property '{condition.PropertyName}' can't be compared with {condition.ConditionOperator}.");

    private static object?[] Items(MetadataConditionExpression condition) =>
        condition.Value is IEnumerable list and not string ? [.. list.Cast<object?>()] : throw Wrong($"The condition {condition.ConditionOperator} on '{condition.PropertyName}' needs a list of values.");

    /// <summary>The value that counts: managed properties and named constants have theirs inside.</summary>
    private static object? Plain(object? value) => value switch
    {
        BooleanManagedProperty managed => managed.Value,
        AttributeRequiredLevelManagedProperty level => level.Value,
        ConstantsBase<string> constant => constant.Value,
        _ => value,
    };

    /// <summary>The wanted value in the type of the actual one: clients write enumerations and numbers in several ways. Null when it can't be told so.</summary>
    private static object? As(object actual, object? wanted)
    {
        if (wanted is null || wanted.GetType() == actual.GetType()) return wanted;
        try
        {
            return actual switch
            {
                Enum when wanted is string name => Enum.Parse(actual.GetType(), name, ignoreCase: true),
                Enum => Enum.ToObject(actual.GetType(), wanted),
                Guid when wanted is string id => Guid.Parse(id, CultureInfo.InvariantCulture),
                IConvertible => Convert.ChangeType(wanted, actual.GetType(), CultureInfo.InvariantCulture),
                _ => null,
            };
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            throw Wrong($"The value '{wanted}' is no {actual.GetType().Name}.");
        }
    }

    private static FaultException<OrganizationServiceFault> Wrong(string text) => PlatformFault.Create(PlatformErrorCodes.InvalidArgument, text);
}
