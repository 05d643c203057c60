using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.Edm;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>
/// The functions that $filter may call beside OData's own, <c>Microsoft.Dynamics.CRM.LastXDays(…)</c>: each has the name of a condition operator (Microsoft's "Web API query function
/// reference"). What the engine can't do, such as fiscal periods and hierarchies, it refuses by name.
/// </summary>
internal static class QueryFunctions
{
    /// <summary>Their first parameter: the column.</summary>
    public const string PropertyName = "PropertyName";

    private static readonly Dictionary<string, string[]> Parameters = new(StringComparer.Ordinal);

    static QueryFunctions()
    {
        Add([], "EqualBusinessId", "EqualUserId", "EqualUserLanguage", "EqualUserOrUserHierarchy", "EqualUserOrUserHierarchyAndTeams", "EqualUserOrUserTeams", "EqualUserTeams", "Last7Days",
            "LastFiscalPeriod", "LastFiscalYear", "LastMonth", "LastWeek", "LastYear", "Next7Days", "NextFiscalPeriod", "NextFiscalYear", "NextMonth", "NextWeek", "NextYear", "NotEqualBusinessId",
            "NotEqualUserId", "ThisFiscalPeriod", "ThisFiscalYear", "ThisMonth", "ThisWeek", "ThisYear", "Today", "Tomorrow", "Yesterday");
        Add(["PropertyValue"], "Above", "AboveOrEqual", "InFiscalPeriod", "InFiscalYear", "LastXDays", "LastXFiscalPeriods", "LastXFiscalYears", "LastXHours", "LastXMonths", "LastXWeeks", "LastXYears",
            "NextXDays", "NextXFiscalPeriods", "NextXFiscalYears", "NextXHours", "NextXMonths", "NextXWeeks", "NextXYears", "NotUnder", "OlderThanXDays", "OlderThanXHours", "OlderThanXMinutes",
            "OlderThanXMonths", "OlderThanXWeeks", "OlderThanXYears", "On", "OnOrAfter", "OnOrBefore", "Under", "UnderOrEqual");
        Add(["PropertyValue1", "PropertyValue2"], "InFiscalPeriodAndYear", "InOrAfterFiscalPeriodAndYear", "InOrBeforeFiscalPeriodAndYear");
        Add(["PropertyValues"], "Between", "ContainValues", "DoesNotContainValues", "In", "NotBetween", "NotIn");
    }

    /// <summary>Declares them.</summary>
    public static void AddTo(EdmModel model)
    {
        var text = EdmCoreModel.Instance.GetString(isNullable: false);
        foreach (var (name, parameters) in Parameters)
        {
            var function = new EdmFunction(EdmNames.Namespace, name, EdmCoreModel.Instance.GetBoolean(isNullable: false));
            function.AddParameter(PropertyName, text);
            foreach (var parameter in parameters) function.AddParameter(parameter, TypeOf(name, parameter));
            model.AddElement(function);
        }
    }

    /// <summary>The condition operator that a call names; null for another function.</summary>
    public static ConditionOperator? Operator(string qualifiedName)
    {
        var name = qualifiedName.StartsWith(EdmNames.Namespace + ".", StringComparison.Ordinal) ? qualifiedName[(EdmNames.Namespace.Length + 1)..] : "";
        return Parameters.ContainsKey(name) ? Enum.Parse<ConditionOperator>(name) : null;
    }

    private static IEdmTypeReference TypeOf(string function, string parameter) => parameter switch
    {
        "PropertyValues" => new EdmCollectionTypeReference(new EdmCollectionType(EdmCoreModel.Instance.GetString(isNullable: false))),
        _ when function.Contains('X', StringComparison.Ordinal) || function.StartsWith("In", StringComparison.Ordinal) => EdmCoreModel.Instance.GetInt64(isNullable: false),
        _ => EdmCoreModel.Instance.GetString(isNullable: false),
    };

    private static void Add(string[] parameters, params IEnumerable<string> names)
    {
        foreach (var name in names.Order(StringComparer.Ordinal)) Parameters.Add(name, parameters);
    }
}
