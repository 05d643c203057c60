using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Reads FetchXML as a QueryExpression (Microsoft's fetch.xsd and "FetchXML reference"). What it doesn't know is an error that names it.</summary>
internal static class FetchXmlParser
{
    private const int DepthLimit = 100;

    private static readonly (string Name, JoinOperator Operator)[] JoinTypes =
    [
        ("inner", JoinOperator.Inner), ("outer", JoinOperator.LeftOuter), ("natural", JoinOperator.Natural), ("exists", JoinOperator.Exists), ("in", JoinOperator.In),
        ("matchfirstrowusingcrossapply", JoinOperator.MatchFirstRowUsingCrossApply), ("any", JoinOperator.Any), ("not any", JoinOperator.NotAny), ("all", JoinOperator.All),
        ("not all", JoinOperator.NotAll),
    ];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    /// <summary>Reads a query, and what of it a QueryExpression can't say.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It isn't valid, or says something that isn't supported.</exception>
    public static (QueryExpression Query, QueryExtras Extras) Parse(string fetchXml)
    {
        var fetch = Load(fetchXml);
        // Advanced find writes the view that a query began as into it; the query is whole without.
        Allow(fetch, "savedqueryid", "version", "mapping", "output-format", "no-lock", "latematerialize", "useraworderby", "options", "datasource", "min-active-row-version", "returntotalrecordcount", "top", "count", "page", "paging-cookie", "distinct", "aggregate", "utc-offset", "aggregatelimit");
        foreach (var unsupported in new[] { "min-active-row-version", "datasource" })
            if (fetch.Attribute(unsupported) is not null) throw QueryFaults.NotSupported($"'{unsupported}' in FetchXML");
        var entity = fetch.Elements().Where(e => e.Name.LocalName == "entity").ToList() is [var only] ? only : throw QueryFaults.Invalid("FetchXML needs exactly one <entity>.");
        var query = new QueryExpression(Required(entity, "name")) { Distinct = Flag(fetch, "distinct") };
        var aggregate = Flag(fetch, "aggregate");
        var extras = new QueryExtras { RawOrder = Flag(fetch, "useraworderby"), AggregateLimit = Number(fetch, "aggregatelimit") };
        query.TopCount = Number(fetch, "top");
        if (query.TopCount is null || fetch.Attribute("page") is not null || fetch.Attribute("count") is not null) Page(query, fetch);
        Read(entity, aggregate, extras, query.ColumnSet, query.Criteria, query.Orders, query.LinkEntities, query.EntityName);
        // A query that names no columns returns all of them (assumed from experience with the platform; the reference is silent).
        if (!aggregate && query.ColumnSet is { AllColumns: false, Columns.Count: 0, AttributeExpressions.Count: 0 } && entity.Element("no-attrs") is null) query.ColumnSet.AllColumns = true;
        return (query, extras);
    }

    /// <summary>The link-type of a join.</summary>
    public static string NameOf(JoinOperator join) => JoinTypes.Single(t => t.Operator == join).Name;

    private static void Page(QueryExpression query, XElement fetch)
    {
        query.PageInfo.PageNumber = Number(fetch, "page") ?? 1;
        query.PageInfo.Count = Number(fetch, "count") ?? 0;
        query.PageInfo.PagingCookie = (string?)fetch.Attribute("paging-cookie");
        query.PageInfo.ReturnTotalRecordCount = Flag(fetch, "returntotalrecordcount");
    }

    private static void Read(XElement element, bool aggregate, QueryExtras extras, ColumnSet columns, FilterExpression criteria, DataCollection<OrderExpression> orders, DataCollection<LinkEntity> links, string table)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "attribute": Column(child, aggregate, extras, columns); break;
                case "all-attributes": columns.AllColumns = true; break;
                case "order": orders.Add(Order(child)); break;
                case "filter": criteria.AddFilter(Filter(child, extras, table)); break;
                case "link-entity": links.Add(Link(child, aggregate, extras, table)); break;
                case "no-attrs": break;
                default: throw QueryFaults.Invalid($"FetchXML doesn't know <{child.Name.LocalName}> in <{element.Name.LocalName}>.");
            }
        }
    }

    private static void Column(XElement element, bool aggregate, QueryExtras extras, ColumnSet columns)
    {
        Allow(element, "name", "alias", "aggregate", "groupby", "dategrouping", "distinct", "usertimezone", "rowaggregate", "addedby", "build");
        var name = Required(element, "name");
        var alias = (string?)element.Attribute("alias");
        if (!aggregate && alias is null)
        {
            columns.AddColumn(name);
            return;
        }
        var expression = new XrmAttributeExpression(name, XrmAggregateType.None, alias);
        columns.AttributeExpressions.Add(expression);
        if (!aggregate)
        {
            if ((string?)element.Attribute("rowaggregate") is not { } rows) return;
            extras.ChildCounts.Add(string.Equals(rows, "CountChildren", StringComparison.OrdinalIgnoreCase) ? expression : throw QueryFaults.Invalid($"FetchXML doesn't know the rowaggregate '{rows}'."));
            return;
        }
        expression.AggregateType = Aggregate(element);
        expression.HasGroupBy = Flag(element, "groupby");
        expression.DateTimeGrouping = Grouping(element);
        if (Flag(element, "distinct")) extras.DistinctCounts.Add(expression.AggregateType == XrmAggregateType.CountColumn ? expression : throw QueryFaults.Invalid("Only the aggregate 'countcolumn' can be distinct."));
        // Days are the caller's unless the attribute says otherwise ("attribute element", Microsoft Learn).
        if (expression.DateTimeGrouping != XrmDateTimeGrouping.None && (element.Attribute("usertimezone") is null || Flag(element, "usertimezone"))) extras.InUserTime.Add(expression);
    }

    private static XrmAggregateType Aggregate(XElement element) => (string?)element.Attribute("aggregate") switch
    {
        null => XrmAggregateType.None,
        "count" => XrmAggregateType.Count,
        "countcolumn" => XrmAggregateType.CountColumn,
        "sum" => XrmAggregateType.Sum,
        "avg" => XrmAggregateType.Avg,
        "min" => XrmAggregateType.Min,
        "max" => XrmAggregateType.Max,
        var other => throw QueryFaults.NotSupported($"the aggregate '{other}'"),
    };

    private static XrmDateTimeGrouping Grouping(XElement element) => (string?)element.Attribute("dategrouping") switch
    {
        null => XrmDateTimeGrouping.None,
        "day" => XrmDateTimeGrouping.Day,
        "week" => XrmDateTimeGrouping.Week,
        "month" => XrmDateTimeGrouping.Month,
        "quarter" => XrmDateTimeGrouping.Quarter,
        "year" => XrmDateTimeGrouping.Year,
        var other => throw QueryFaults.NotSupported($"the date grouping '{other}'"),
    };

    private static OrderExpression Order(XElement element)
    {
        Allow(element, "attribute", "alias", "descending", "entityname");
        return new OrderExpression
        {
            AttributeName = (string?)element.Attribute("attribute"),
            Alias = (string?)element.Attribute("alias"),
            EntityName = (string?)element.Attribute("entityname"),
            OrderType = Flag(element, "descending") ? OrderType.Descending : OrderType.Ascending,
        };
    }

    private static FilterExpression Filter(XElement element, QueryExtras extras, string table)
    {
        Allow(element, "type", "isquickfindfields", "overridequickfindrecordlimitenabled", "overridequickfindrecordlimitdisabled", "hint");
        var filter = new FilterExpression((string?)element.Attribute("type") switch
        {
            null or "and" => LogicalOperator.And,
            "or" => LogicalOperator.Or,
            var other => throw QueryFaults.Invalid($"A filter is of type 'and' or 'or', not '{other}'."),
        });
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "condition": filter.AddCondition(Condition(child)); break;
                case "filter": filter.AddFilter(Filter(child, extras, table)); break;
                case "link-entity": filter.AddFilter(new FilterExpression { AnyAllFilterLinkEntity = Link(child, aggregate: false, extras, table) }); break;
                default: throw QueryFaults.Invalid($"FetchXML doesn't know <{child.Name.LocalName}> in <filter>.");
            }
        }
        return filter;
    }

    private static ConditionExpression Condition(XElement element)
    {
        Allow(element, "attribute", "entityname", "operator", "value", "valueof", "column", "uiname", "uitype", "uihidden", "alias", "aggregate", "rowaggregate");
        var condition = new ConditionExpression { AttributeName = Required(element, "attribute"), EntityName = (string?)element.Attribute("entityname"), Operator = FetchOperators.Find(Required(element, "operator")) };
        if ((string?)element.Attribute("valueof") is { } other)
        {
            condition.CompareColumns = true;
            condition.Values.Add(other);
            return condition;
        }
        if (element.Attribute("value") is { } value) condition.Values.Add(value.Value);
        foreach (var item in element.Elements()) condition.Values.Add(item.Name.LocalName == "value" ? item.Value : throw QueryFaults.Invalid($"FetchXML doesn't know <{item.Name.LocalName}> in <condition>."));
        return condition;
    }

    private static LinkEntity Link(XElement element, bool aggregate, QueryExtras extras, string table)
    {
        Allow(element, "name", "from", "to", "alias", "link-type", "visible", "intersect", "enableprefiltering", "prefilterparametername");
        var name = Required(element, "name");
        var link = new LinkEntity(table, name, Required(element, "to"), Required(element, "from"), Join(element))
        { EntityAlias = (string?)element.Attribute("alias") };
        Read(element, aggregate, extras, link.Columns, link.LinkCriteria, link.Orders, link.LinkEntities, name);
        return link;
    }

    private static JoinOperator Join(XElement element)
    {
        var type = (string?)element.Attribute("link-type") ?? "inner";
        return JoinTypes.FirstOrDefault(t => t.Name == type) is { Name: not null } found ? found.Operator : throw QueryFaults.Invalid($"FetchXML doesn't know the link-type '{type}'.");
    }

    /// <summary>What is read by recursion must have an end that the stack can hold.</summary>
    private static void CheckDepth(string fetchXml)
    {
        using var reader = XmlReader.Create(new StringReader(fetchXml), Settings);
        while (reader.Read())
            if (reader.Depth > DepthLimit) throw QueryFaults.Invalid($"FetchXML can nest {DepthLimit} elements at most.");
    }

    private static XElement Load(string fetchXml)
    {
        try
        {
            CheckDepth(fetchXml);
            using var reader = XmlReader.Create(new StringReader(fetchXml), Settings);
            var root = XElement.Load(reader);
            return root.Name.LocalName == "fetch" ? root : throw QueryFaults.Invalid($"FetchXML starts with <fetch>, not with <{root.Name.LocalName}>.");
        }
        catch (XmlException e)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Invalid XML: {e.Message}", e);
        }
    }

    private static void Allow(XElement element, params string[] names)
    {
        foreach (var attribute in element.Attributes())
            if (!attribute.IsNamespaceDeclaration && !names.Contains(attribute.Name.LocalName, StringComparer.OrdinalIgnoreCase))
                throw QueryFaults.Invalid($"FetchXML doesn't know the attribute '{attribute.Name.LocalName}' of <{element.Name.LocalName}>.");
    }

    private static string Required(XElement element, string name) => (string?)element.Attribute(name) is { Length: > 0 } value ? value : throw QueryFaults.Invalid($"<{element.Name.LocalName}> needs the attribute '{name}'.");

    private static bool Flag(XElement element, string name) => (string?)element.Attribute(name) is "true" or "1" or "True";

    private static int? Number(XElement element, string name) => (string?)element.Attribute(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw QueryFaults.Invalid($"The attribute '{name}' of <{element.Name.LocalName}> is a whole number, not '{text}'.");
}
