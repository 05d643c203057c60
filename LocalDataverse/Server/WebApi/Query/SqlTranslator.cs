using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using TableDefinition = LocalDataverse.Engine.Metadata.TableDefinition;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>Turns the SQL that the query option <c>sql</c> takes into FetchXML (Microsoft's "Use SQL to query data by using the Dataverse Web API"). What that page says isn't supported is refused by name.</summary>
internal sealed class SqlTranslator
{
    private readonly TableDefinition _table;
    private readonly SqlTables _tables;
    private readonly XElement _entity;
    private readonly Dictionary<string, ColumnReferenceExpression> _aliases = new(StringComparer.OrdinalIgnoreCase);

    private SqlTranslator(MetadataCatalog catalog, TableDefinition table)
    {
        _table = table;
        _entity = new XElement("entity", new XAttribute("name", table.LogicalName));
        _tables = new SqlTables(catalog, _entity);
    }

    /// <summary>Translates a query of a table.</summary>
    /// <exception cref="WebApiException">It can't be parsed, or holds what isn't supported.</exception>
    public static SqlQuery Translate(MetadataCatalog catalog, TableDefinition table, string sql) => new SqlTranslator(catalog, table).Translate(Parse(sql));

    /// <summary>The refusal of a part of the language.</summary>
    public static WebApiException Unsupported(string what) => WebApiException.BadRequest($"{what} isn't supported in the query option sql.");

    private static QuerySpecification Parse(string sql)
    {
        using var reader = new StringReader(sql);
        var script = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        if (errors.Count > 0) throw WebApiException.BadRequest($"The query option sql can't be parsed: {errors[0].Message} (line {errors[0].Line}, column {errors[0].Column})");
        var statements = script.Batches.SelectMany(b => b.Statements).ToList();
        if (statements is not [SelectStatement { Into: null, WithCtesAndXmlNamespaces: null } select]) throw Unsupported("Anything but a single SELECT statement");
        if (select.OptimizerHints.Count > 0) throw Unsupported("OPTION");
        return select.QueryExpression as QuerySpecification ?? throw Unsupported("UNION, EXCEPT or INTERSECT");
    }

    private SqlQuery Translate(QuerySpecification query)
    {
        if (query.HavingClause is not null) throw Unsupported("HAVING");
        if (query.OffsetClause is not null) throw Unsupported("OFFSET ... FETCH");
        if (query.ForClause is not null) throw Unsupported("FOR");
        if (query.WindowClause is not null) throw Unsupported("WINDOW");
        if (query.GroupByClause is { All: true } or { GroupByOption: not GroupByOption.None }) throw Unsupported("GROUP BY with ALL, CUBE or ROLLUP");
        if (query.FromClause?.TableReferences is not [var source]) throw Unsupported("A FROM clause with other than one table and its joins");
        _tables.Add(source);
        if (_tables.First.LogicalName != _table.LogicalName) throw WebApiException.BadRequest($"The query option sql reads '{_tables.First.LogicalName}', not '{_table.LogicalName}'.");
        var fetch = new XElement("fetch", _entity);
        if (query.UniqueRowFilter == UniqueRowFilter.Distinct) fetch.SetAttributeValue("distinct", true);
        // The page says that TOP isn't supported; Microsoft's Python client shows it at work (assumed: it is).
        if (query.TopRowFilter is { } top) fetch.SetAttributeValue("top", top is { Percent: false, WithTies: false } ? SqlConditions.Text(Bare(top.Expression)) : throw Unsupported("TOP with PERCENT or TIES"));
        var groups = query.GroupByClause?.GroupingSpecifications.Select(g => g is ExpressionGroupingSpecification { Expression: ColumnReferenceExpression column } ? column : throw Unsupported("GROUP BY of anything but columns")).Select(_tables.Column).ToList() ?? [];
        var columns = Columns(query, fetch, groups);
        if (query.WhereClause is { } where) _entity.Add(new XElement("filter", new SqlConditions(_tables).Translate(where.SearchCondition)));
        foreach (var order in query.OrderByClause?.OrderByElements ?? []) _entity.Add(Order(order, fetch.Attribute("aggregate") is not null));
        return new SqlQuery(fetch, [.. columns.Where(c => c.Plain).Select(c => c.Name)], [.. columns.Where(c => !c.Plain).Select(c => c.Name)]);
    }

    private List<(string Name, bool Plain)> Columns(QuerySpecification query, XElement fetch, List<SqlColumn> groups)
    {
        var elements = query.SelectElements.Select(e => e is SelectScalarExpression scalar ? scalar : throw Unsupported("SELECT *")).ToList();
        var aggregate = groups.Count > 0 || elements.Any(e => e.Expression is FunctionCall);
        if (aggregate) fetch.SetAttributeValue("aggregate", true);
        var columns = new List<(string Name, bool Plain)>();
        foreach (var element in elements)
        {
            var alias = element.ColumnName?.Value;
            switch (element.Expression)
            {
                case ColumnReferenceExpression reference:
                    var column = _tables.Column(reference);
                    if (alias is not null) _aliases[alias] = reference;
                    if (aggregate && !groups.Contains(column)) throw WebApiException.BadRequest($"The column '{column.Definition.LogicalName}' of the query option sql is neither in an aggregate function nor in GROUP BY.");
                    var plain = !aggregate && alias is null && column.Alias is null;
                    var name = Free(columns, alias ?? column.Definition.LogicalName, column);
                    columns.Add((name, plain));
                    column.Element.Add(new XElement("attribute", new XAttribute("name", column.Definition.LogicalName), plain ? null : new XAttribute("alias", name), aggregate ? new XAttribute("groupby", true) : null));
                    break;
                case FunctionCall function:
                    if (alias is null) throw Unsupported($"The function {function.FunctionName.Value} without a name (AS name)");
                    columns.Add((alias, false));
                    Aggregate(function, alias);
                    break;
                default:
                    throw Unsupported("An expression in SELECT");
            }
        }
        return columns;
    }

    // Two tables' columns of one name: the second is told with its table's alias (assumed).
    private static string Free(List<(string Name, bool Plain)> columns, string name, SqlColumn column) => columns.All(c => c.Name != name) ? name : $"{column.Alias}.{name}";

    private void Aggregate(FunctionCall function, string alias)
    {
        var name = function.FunctionName.Value.ToLowerInvariant();
        var argument = function.Parameters is [ColumnReferenceExpression one] ? one : throw Unsupported($"{name.ToUpperInvariant()} of an expression");
        var distinct = function.UniqueRowFilter == UniqueRowFilter.Distinct;
        var all = argument.ColumnType == Microsoft.SqlServer.TransactSql.ScriptDom.ColumnType.Wildcard;
        if (name is not ("count" or "sum" or "avg" or "min" or "max") || function.OverClause is not null || (name != "count" && (distinct || all))) throw Unsupported($"The function {name.ToUpperInvariant()}");
        var column = all ? _tables.PrimaryKey : _tables.Column(argument);
        column.Element.Add(new XElement(
            "attribute",
            new XAttribute("name", column.Definition.LogicalName),
            new XAttribute("alias", alias),
            new XAttribute("aggregate", name == "count" && !all ? "countcolumn" : name),
            distinct ? new XAttribute("distinct", true) : null));
    }

    private XElement Order(ExpressionWithSortOrder order, bool aggregate)
    {
        if (order.Expression is not ColumnReferenceExpression reference) throw Unsupported("ORDER BY of an expression");
        var descending = new XAttribute("descending", order.SortOrder == SortOrder.Descending);
        var name = reference.MultiPartIdentifier.Identifiers[^1].Value;
        if (aggregate) return new XElement("order", new XAttribute("alias", name), descending);
        var column = _tables.Column(reference.MultiPartIdentifier.Count == 1 && _aliases.TryGetValue(name, out var aliased) ? aliased : reference);
        return new XElement("order", column.Alias is { } alias ? new XAttribute("entityname", alias) : null, new XAttribute("attribute", column.Definition.LogicalName), descending);
    }

    private static ScalarExpression Bare(ScalarExpression expression) => expression is ParenthesisExpression inner ? Bare(inner.Expression) : expression;
}
