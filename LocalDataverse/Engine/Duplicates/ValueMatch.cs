using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Duplicates;

/// <summary>Compares two values as a condition of a rule says.</summary>
internal sealed class ValueMatch
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly DuplicateCondition _condition;
    private readonly object? _value;
    private readonly TimeZoneInfo _zone;
    private readonly bool _caseSensitive;

    /// <param name="condition">The condition.</param>
    /// <param name="value">The value of the row that is looked at.</param>
    /// <param name="zone">Where days begin and end (assumed: where the user is).</param>
    /// <param name="caseSensitive">Upper and lower case differ.</param>
    public ValueMatch(DuplicateCondition condition, object? value, TimeZoneInfo zone, bool caseSensitive)
    {
        _condition = condition;
        _value = value is "" ? null : value;
        _zone = zone;
        _caseSensitive = caseSensitive;
    }

    /// <summary>False when no row at all can be the duplicate.</summary>
    public bool IsPossible => _value is not null || !_condition.IgnoresBlanks;

    /// <summary>Narrows a query down: it finds all that match, and maybe others.</summary>
    public void Narrow(FilterExpression filter)
    {
        var column = _condition.Matching.LogicalName;
        switch (_value)
        {
            case null:
                filter.AddCondition(column, ConditionOperator.Null);
                return;
            case DateTime time when _condition.Operator == MatchOperator.SameDate:
                filter.AddCondition(column, ConditionOperator.GreaterEqual, time - Day);
                filter.AddCondition(column, ConditionOperator.LessEqual, time + Day);
                return;
            case OptionSetValue when _condition.Operator == MatchOperator.PicklistLabel:
                filter.AddCondition(column, ConditionOperator.In, [.. LabelledAlike().Cast<object>()]);
                return;
            default:
                if (_condition.Operator is MatchOperator.SameFirstCharacters or MatchOperator.SameLastCharacters) filter.AddCondition(column, ConditionOperator.NotNull);
                else filter.AddCondition(column, ConditionOperator.Equal, Plain(_value));
                return;
        }
    }

    /// <summary>True when the other value is a duplicate of this one.</summary>
    public bool Matches(object? other) => (_value, other is "" ? null : other) switch
    {
        (null, var none) => none is null,
        (string own, string text) => SameText(Part(own), Part(text)),
        (DateTime own, DateTime time) when _condition.Operator == MatchOperator.SameDate => LocalDay(own) == LocalDay(time),
        // The query compared them.
        (_, not null) => true,
        _ => false,
    };

    private DateTime LocalDay(DateTime time) => _condition.Matching.DateTimeBehavior == "UserLocal" && !_condition.Matching.DateOnly ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc), _zone).Date : time.Date;

    private string Part(string text) => _condition.Operator switch
    {
        MatchOperator.SameFirstCharacters when text.Length > _condition.Characters => text[.._condition.Characters],
        MatchOperator.SameLastCharacters when text.Length > _condition.Characters => text[^_condition.Characters..],
        _ => text,
    };

    // As the database compares: without regard to accents and trailing spaces, and to case unless the rule says so.
    private bool SameText(string one, string other)
    {
        var options = _caseSensitive ? CompareOptions.IgnoreNonSpace : CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreCase;
        return CultureInfo.InvariantCulture.CompareInfo.Compare(one.TrimEnd(), other.TrimEnd(), options) == 0;
    }

    /// <summary>The values of the other column's options that have this value's label.</summary>
    private IEnumerable<int> LabelledAlike()
    {
        var labels = _condition.Base.Options.Where(o => o.Value == ((OptionSetValue)_value!).Value).SelectMany(o => o.Labels).ToHashSet();
        return _condition.Matching.Options.Where(o => o.Labels.Any(labels.Contains)).Select(o => o.Value).DefaultIfEmpty(int.MinValue);
    }

    private static object Plain(object value) => value switch
    {
        OptionSetValue choice => choice.Value,
        EntityReference reference => reference.Id,
        Money money => money.Value,
        _ => value,
    };
}
