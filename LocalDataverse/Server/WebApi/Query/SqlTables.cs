using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using TableDefinition = LocalDataverse.Engine.Metadata.TableDefinition;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>The tables of a FROM clause, each with its FetchXML element.</summary>
internal sealed class SqlTables
{
    private readonly MetadataCatalog _catalog;
    private readonly XElement _entity;
    private readonly List<(string Name, TableDefinition Table, XElement Element)> _tables = [];

    public SqlTables(MetadataCatalog catalog, XElement entity)
    {
        _catalog = catalog;
        _entity = entity;
    }

    /// <summary>The table that the others are joined to.</summary>
    public TableDefinition First => _tables[0].Table;

    /// <summary>The first table's primary key.</summary>
    public SqlColumn PrimaryKey => new(First.Columns[First.PrimaryIdColumn], _entity, null);

    /// <summary>Adds a table, or a join of several.</summary>
    public void Add(TableReference reference)
    {
        switch (reference)
        {
            case NamedTableReference named when _tables.Count == 0:
                _tables.Add((NameOf(named), Find(named), _entity));
                break;
            case QualifiedJoin { SecondTableReference: NamedTableReference named } join:
                Add(join.FirstTableReference);
                Join(named, join);
                break;
            default:
                throw SqlTranslator.Unsupported("A FROM clause with other than tables and their joins");
        }
    }

    /// <summary>The column that a reference means.</summary>
    public SqlColumn Column(ColumnReferenceExpression reference)
    {
        var parts = reference.MultiPartIdentifier?.Identifiers.Select(i => i.Value).ToList() ?? throw SqlTranslator.Unsupported("*");
        if (parts.Count > 2) throw SqlTranslator.Unsupported($"The name '{string.Join('.', parts)}'");
        var found = _tables.Where(t => (parts.Count == 1 || Same(t.Name, parts[0])) && t.Table.TryGetColumn(parts[^1], out _)).ToList();
        if (found.Count != 1)
            throw WebApiException.BadRequest(found.Count == 0 ? $"The query option sql names the column '{string.Join('.', parts)}', which none of its tables has." : $"The column '{parts[0]}' of the query option sql is ambiguous.");
        return new SqlColumn(found[0].Table.Columns[parts[^1]], found[0].Element, found[0].Element == _entity ? null : found[0].Name);
    }

    private void Join(NamedTableReference named, QualifiedJoin join)
    {
        var type = join.QualifiedJoinType switch
        {
            QualifiedJoinType.Inner => "inner",
            QualifiedJoinType.LeftOuter => "outer",
            var other => throw SqlTranslator.Unsupported($"{other} JOIN"),
        };
        if (join.SearchCondition is not BooleanComparisonExpression { ComparisonType: BooleanComparisonType.Equals, FirstExpression: ColumnReferenceExpression left, SecondExpression: ColumnReferenceExpression right })
            throw SqlTranslator.Unsupported("A join on anything but the equality of two columns");
        if (join.JoinHint != JoinHint.None) throw SqlTranslator.Unsupported("A hint for a join");
        var link = new XElement("link-entity", new XAttribute("name", Find(named).LogicalName), new XAttribute("alias", NameOf(named)), new XAttribute("link-type", type));
        _tables.Add((NameOf(named), Find(named), link));
        var (one, two) = (Column(left), Column(right));
        if (two.Element != link) (one, two) = (two, one);
        if (two.Element != link || one.Element == link) throw SqlTranslator.Unsupported("A join on columns of other tables");
        link.SetAttributeValue("from", two.Definition.LogicalName);
        link.SetAttributeValue("to", one.Definition.LogicalName);
        one.Element.Add(link);
    }

    private TableDefinition Find(NamedTableReference named)
    {
        var name = named.SchemaObject.BaseIdentifier.Value;
        if (named.SchemaObject.Identifiers.Count > 1) throw SqlTranslator.Unsupported($"A schema before the table '{name}'");
        if (named.TableHints.Count > 0 || named.TableSampleClause is not null || named.TemporalClause is not null) throw SqlTranslator.Unsupported($"A hint, a sample or a time for the table '{name}'");
        return _catalog.TryGetTable(name, out var table) ? table : throw WebApiException.BadRequest($"The query option sql names the table '{name}', which isn't there.");
    }

    private static string NameOf(NamedTableReference named) => named.Alias?.Value ?? named.SchemaObject.BaseIdentifier.Value;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
