using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Writes a QueryExpression as FetchXML. What FetchXML has no word for is an error that names it.</summary>
internal static class FetchXmlWriter
{
    /// <summary>Writes a query.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">FetchXML can't say it.</exception>
    public static string Write(QueryExpression query)
    {
        var aggregate = SelectBuilder.IsAggregate(query);
        var entity = new XElement("entity", new XAttribute("name", query.EntityName ?? ""), Columns(query.ColumnSet), Filter(query.Criteria), query.Orders.Select(Order), query.LinkEntities.Select(Link));
        var page = query.PageInfo ?? new PagingInfo();
        return new XElement("fetch",
            new XAttribute("version", "1.0"),
            new XAttribute("output-format", "xml-platform"),
            new XAttribute("mapping", "logical"),
            new XAttribute("distinct", Text(query.Distinct)),
            query.NoLock ? new XAttribute("no-lock", "true") : null,
            aggregate ? new XAttribute("aggregate", "true") : null,
            query.TopCount is { } top ? new XAttribute("top", Text(top)) : null,
            page.PageNumber > 0 ? new XAttribute("page", Text(page.PageNumber)) : null,
            page.Count > 0 ? new XAttribute("count", Text(page.Count)) : null,
            page.PagingCookie is { Length: > 0 } cookie ? new XAttribute("paging-cookie", cookie) : null,
            page.ReturnTotalRecordCount ? new XAttribute("returntotalrecordcount", "true") : null,
            entity).ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> Columns(ColumnSet? columns)
    {
        if (columns is null) yield break;
        if (columns.AllColumns) yield return new XElement("all-attributes");
        foreach (var name in columns.Columns) yield return new XElement("attribute", new XAttribute("name", name));
        foreach (var expression in columns.AttributeExpressions)
        {
            yield return new XElement("attribute",
                new XAttribute("name", expression.AttributeName),
                expression.Alias is { Length: > 0 } alias ? new XAttribute("alias", alias) : null,
                expression.AggregateType == XrmAggregateType.None ? null : new XAttribute("aggregate", Text(expression.AggregateType)),
                expression.HasGroupBy ? new XAttribute("groupby", "true") : null,
                expression.DateTimeGrouping == XrmDateTimeGrouping.None ? null : new XAttribute("dategrouping", Part(expression.DateTimeGrouping)),
                // A QueryExpression groups by the days of UTC.
                expression.DateTimeGrouping == XrmDateTimeGrouping.None ? null : new XAttribute("usertimezone", "false"));
        }
    }

    private static XElement Order(OrderExpression order) => new("order",
        order.EntityName is { Length: > 0 } entity ? new XAttribute("entityname", entity) : null,
        order.AttributeName is { Length: > 0 } name ? new XAttribute("attribute", name) : null,
        order.Alias is { Length: > 0 } alias ? new XAttribute("alias", alias) : null,
        new XAttribute("descending", Text(order.OrderType == OrderType.Descending)));

    private static XElement? Filter(FilterExpression? filter)
    {
        if (filter is null || (filter.Conditions.Count == 0 && filter.Filters.Count == 0 && filter.AnyAllFilterLinkEntity is null)) return null;
        return new XElement("filter",
            new XAttribute("type", filter.FilterOperator == LogicalOperator.Or ? "or" : "and"),
            filter.Conditions.Select(Condition),
            filter.Filters.Select(Filter),
            filter.AnyAllFilterLinkEntity is { } link ? Link(link) : null);
    }

    private static XElement Condition(ConditionExpression condition)
    {
        var (op, values) = Operator(condition);
        var element = new XElement("condition",
            condition.EntityName is { Length: > 0 } entity ? new XAttribute("entityname", entity) : null,
            new XAttribute("attribute", condition.AttributeName ?? ""),
            new XAttribute("operator", op));
        if (condition.CompareColumns) element.Add(values.Select(v => new XAttribute("valueof", v)));
        else if (values is [var one] && condition.Operator is not (ConditionOperator.In or ConditionOperator.NotIn)) element.Add(new XAttribute("value", one));
        else element.Add(values.Select(v => new XElement("value", v)));
        return element;
    }

    /// <summary>FetchXML says contains as like (Microsoft Learn, "Filter rows").</summary>
    private static (string Name, List<string> Values) Operator(ConditionExpression condition)
    {
        var values = ConditionValues.Flatten(condition).Select(Text).ToList();
        return condition.Operator switch
        {
            ConditionOperator.Contains => ("like", [.. values.Select(v => $"%{v}%")]),
            ConditionOperator.DoesNotContain => ("not-like", [.. values.Select(v => $"%{v}%")]),
            var op => (FetchOperators.NameOf(op) ?? throw QueryFaults.NotSupported($"the condition operator {op} in FetchXML"), values),
        };
    }

    private static XElement Link(LinkEntity link) => new("link-entity",
        new XAttribute("name", link.LinkToEntityName ?? ""),
        new XAttribute("from", link.LinkToAttributeName ?? ""),
        new XAttribute("to", link.LinkFromAttributeName ?? ""),
        new XAttribute("link-type", FetchXmlParser.NameOf(link.JoinOperator)),
        link.EntityAlias is { Length: > 0 } alias ? new XAttribute("alias", alias) : null,
        Columns(link.Columns),
        Filter(link.LinkCriteria),
        link.Orders.Select(Order),
        link.LinkEntities.Select(Link));

    private static string Text(bool value) => XmlConvert.ToString(value);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(XrmAggregateType type) => type switch
    {
        XrmAggregateType.CountColumn => "countcolumn",
        _ => type.ToString().ToLowerInvariant(),
    };

    private static string Part(XrmDateTimeGrouping part) => part switch
    {
        XrmDateTimeGrouping.FiscalPeriod => "fiscal-period",
        XrmDateTimeGrouping.FiscalYear => "fiscal-year",
        _ => part.ToString().ToLowerInvariant(),
    };

    private static string Text(object value) => value switch
    {
        DateTime time => XmlConvert.ToString(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc), XmlDateTimeSerializationMode.Utc),
        bool flag => flag ? "1" : "0",
        Guid id => id.ToString("B"),
        EntityReference reference => reference.Id.ToString("B"),
        OptionSetValue option => Text(option.Value),
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        Enum number => Convert.ToInt64(number, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
