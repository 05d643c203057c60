using System;
using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>The outer joins a query needs for paths such as <c>primarycontactid/fullname</c>: one for each path, however often it is used.</summary>
internal sealed class LinkPaths
{
    private readonly WebApiModel _model;
    private readonly Func<LinkEntity, LinkEntity> _attach;
    private readonly TableDefinition _table;
    private readonly Dictionary<string, (LinkEntity Link, TableDefinition Table)> _links = [];

    public LinkPaths(WebApiModel model, TableDefinition table, Func<LinkEntity, LinkEntity> attach)
    {
        _model = model;
        _table = table;
        _attach = attach;
    }

    /// <summary>The alias and table of a single-valued path.</summary>
    public (string Alias, TableDefinition Table) Resolve(SingleNavigationNode node)
    {
        var (link, table) = Link(node);
        return (link.EntityAlias, table);
    }

    /// <summary>The columns to read from the table of a single-valued path.</summary>
    public (ColumnSet Columns, TableDefinition Table) ResolveColumns(SingleNavigationNode node)
    {
        var (link, table) = Link(node);
        return (link.Columns, table);
    }

    /// <summary>A path over an owner, who may be of two tables.</summary>
    public static WebApiException OverOwner(ColumnDefinition owner) => WebApiException.NotSupported($"filters, orders and groups over the owner '{owner.LogicalName}'; compare '_{owner.LogicalName}_value'");

    /// <summary>The single-valued property that a path goes on from; null at the row itself.</summary>
    /// <exception cref="WebApiException">A cast: an owner may be of two tables.</exception>
    public static SingleNavigationNode? Hop(QueryNode source) => source switch
    {
        SingleNavigationNode navigation => navigation,
        SingleResourceCastNode => throw WebApiException.NotSupported("paths over a cast in $filter and $orderby; owninguser and owningteam lead to one table"),
        _ => null,
    };

    private (LinkEntity Link, TableDefinition Table) Link(SingleNavigationNode node)
    {
        var parent = Hop(node.Source);
        var path = PathOf(node);
        if (_links.TryGetValue(path, out var known)) return known;
        var (from, fromTable) = parent is null ? (null, _table) : Link(parent);
        if (fromTable.TryGetColumn(node.NavigationProperty.Name, out var owner) && owner.Type == ColumnType.Owner)
            throw OverOwner(owner);
        var (relationship, _) = _model.Navigation(fromTable, node.NavigationProperty.Name);
        if (!_model.Catalog.TryGetTable(relationship.ReferencedTable, out var table)) throw new InvalidOperationException($"No table '{relationship.ReferencedTable}'.");
        var link = new LinkEntity(fromTable.LogicalName, table.LogicalName, relationship.ReferencingColumn, table.PrimaryIdColumn, JoinOperator.LeftOuter)
        {
            EntityAlias = "nav" + (_links.Count + 1).ToString(CultureInfo.InvariantCulture),
            Columns = new ColumnSet(false),
        };
        if (from is null) _attach(link);
        else from.LinkEntities.Add(link);
        return _links[path] = (link, table);
    }

    private static string PathOf(SingleNavigationNode node) => Hop(node.Source) is { } parent ? $"{PathOf(parent)}/{node.NavigationProperty.Name}" : node.NavigationProperty.Name;
}
