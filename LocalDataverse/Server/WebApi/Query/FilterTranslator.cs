using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>Turns $filter into a FilterExpression. <c>not</c> is pushed down to the conditions.</summary>
internal sealed class FilterTranslator
{
    private readonly WebApiModel _model;
    private readonly TableDefinition _table;
    private readonly LinkPaths _paths;
    private readonly IDictionary<string, SingleValueNode> _aliases;

    public FilterTranslator(WebApiModel model, TableDefinition table, LinkPaths paths, IDictionary<string, SingleValueNode> aliases)
    {
        _model = model;
        _table = table;
        _paths = paths;
        _aliases = aliases;
    }

    /// <summary>Adds what the node says to a filter.</summary>
    public void Add(FilterExpression filter, QueryNode node, bool negate = false)
    {
        switch (node)
        {
            case ConvertNode convert:
                Add(filter, convert.Source, negate);
                break;
            case UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not:
                Add(filter, not.Operand, !negate);
                break;
            case BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } both:
                AddBoth(filter, both, negate);
                break;
            case BinaryOperatorNode comparison:
                AddComparison(filter, comparison, negate);
                break;
            case SingleValueFunctionCallNode call when QueryFunctions.Operator(call.Name) is { } op:
                AddQueryFunction(filter, call, op, negate);
                break;
            case SingleValueFunctionCallNode call:
                AddFunction(filter, call, negate);
                break;
            case InNode within:
                AddCondition(filter, within.Left, negate ? ConditionOperator.NotIn : ConditionOperator.In, ((CollectionConstantNode)within.Right).Collection.Select(c => SdkValues.FromOData(c.Value)!).ToArray());
                break;
            case AnyNode any:
                AddLambda(filter, any, any: true, negate);
                break;
            case AllNode all:
                AddLambda(filter, all, any: false, negate);
                break;
            case SingleValuePropertyAccessNode property:
                AddCondition(filter, property, ConditionOperator.Equal, !negate);
                break;
            case ConstantNode { Value: bool value }:
                // $filter=true keeps every row, $filter=false none; the id is never null.
                filter.AddCondition(_table.PrimaryIdColumn, value != negate ? ConditionOperator.NotNull : ConditionOperator.Null);
                break;
            default:
                throw WebApiException.NotSupported($"'{node.Kind}' in $filter");
        }
    }

    private void AddBoth(FilterExpression filter, BinaryOperatorNode node, bool negate)
    {
        var and = (node.OperatorKind == BinaryOperatorKind.And) != negate;
        var wanted = and ? LogicalOperator.And : LogicalOperator.Or;
        // A chain of the same operator stays one filter: a or b or c needs no depth.
        var target = filter.FilterOperator == wanted ? filter : filter.AddFilter(wanted);
        Add(target, node.Left, negate);
        Add(target, node.Right, negate);
    }

    private void AddComparison(FilterExpression filter, BinaryOperatorNode node, bool negate)
    {
        var (left, right) = (Unwrap(node.Left), Unwrap(node.Right));
        var kind = node.OperatorKind;
        if (left is ConstantNode && right is not ConstantNode) (left, right, kind) = (right, left, Swap(kind));
        var op = Operator(kind, negate);
        if (right is SingleValuePropertyAccessNode other && left is SingleValuePropertyAccessNode)
        {
            var (alias, column) = Resolve(left);
            filter.Conditions.Add(new ConditionExpression(alias, column.LogicalName, op, true, Resolve(other).Column.LogicalName));
            return;
        }
        if (right is not ConstantNode constant) throw WebApiException.NotSupported($"'{right.Kind}' on the right of a comparison in $filter");
        if (constant.Value is null)
        {
            if (op is not (ConditionOperator.Equal or ConditionOperator.NotEqual)) throw WebApiException.BadRequest("null can only be compared with eq and ne.");
            var empty = op == ConditionOperator.Equal ? ConditionOperator.Null : ConditionOperator.NotNull;
            if (left is SingleNavigationNode navigation) filter.Conditions.Add(Lookup(navigation, empty));
            else AddCondition(filter, left, empty);
            return;
        }
        if (left is SingleValueFunctionCallNode && constant.Value is bool flag)
        {
            Add(filter, left, negate ^ (kind == BinaryOperatorKind.Equal ? !flag : flag));
            return;
        }
        AddCondition(filter, left, op, SdkValues.FromOData(constant.Value)!);
    }

    private void AddFunction(FilterExpression filter, SingleValueFunctionCallNode call, bool negate)
    {
        var arguments = call.Parameters.Select(Unwrap).ToList();
        if (call.Name is not ("contains" or "startswith" or "endswith") || arguments is not [_, ConstantNode { Value: string text }])
            throw WebApiException.NotSupported($"the function '{call.Name}' in $filter");
        // % and _ and [ are wildcards of like; a client of contains means the characters.
        var literal = text.Replace("[", "[[]", StringComparison.Ordinal).Replace("%", "[%]", StringComparison.Ordinal).Replace("_", "[_]", StringComparison.Ordinal);
        var pattern = call.Name switch { "contains" => $"%{literal}%", "startswith" => $"{literal}%", _ => $"%{literal}" };
        AddCondition(filter, arguments[0], negate ? ConditionOperator.NotLike : ConditionOperator.Like, pattern);
    }

    private void AddQueryFunction(FilterExpression filter, SingleValueFunctionCallNode call, ConditionOperator op, bool negate)
    {
        var name = call.Name[(EdmNames.Namespace.Length + 1)..];
        if (negate) throw WebApiException.BadRequest($"The query function '{name}' can't be negated.");
        var arguments = call.Parameters.Cast<NamedFunctionParameterNode>().ToDictionary(p => p.Name, p => Argument(p.Value));
        var property = (string?)arguments[QueryFunctions.PropertyName] ?? "";
        if (!_table.TryGetColumn(EdmNames.ColumnOf(property), out var column)) throw NoProperty(property, _table);
        var values = arguments.Where(a => a.Key != QueryFunctions.PropertyName).SelectMany(a => a.Value is ODataCollectionValue list ? list.Items : [a.Value]).Select(v => SdkValues.FromOData(v)!);
        filter.Conditions.Add(new ConditionExpression(column.LogicalName, op, values.ToArray()));
    }

    private object? Argument(QueryNode node) => Unwrap(node) is ConstantNode constant ? constant.Value : throw WebApiException.NotSupported($"'{node.Kind}' as the parameter of a query function");

    /// <summary>any(x: c) keeps rows with a related row that meets c; all(x: c) those without one that doesn't.</summary>
    private void AddLambda(FilterExpression filter, LambdaNode node, bool any, bool negate)
    {
        if (node.Source is not CollectionNavigationNode collection) throw WebApiException.NotSupported("any and all over other things than related rows");
        var hops = new List<SingleNavigationNode>();
        for (var hop = LinkPaths.Hop(collection.Source); hop is not null; hop = LinkPaths.Hop(hop.Source)) hops.Insert(0, hop);
        LinkEntity? first = null, last = null;
        var table = _table;
        foreach (var hop in hops)
        {
            if (table.TryGetColumn(hop.NavigationProperty.Name, out var owner) && owner.Type == ColumnType.Owner) throw LinkPaths.OverOwner(owner);
            var (single, _) = _model.Navigation(table, hop.NavigationProperty.Name);
            Append(table, single.ReferencingColumn, table = Table(single.ReferencedTable), table.PrimaryIdColumn);
        }
        var (relationship, fromMany) = _model.Navigation(table, collection.NavigationProperty.Name);
        if (relationship.IsManyToMany)
        {
            var (own, other) = fromMany ? (relationship.ReferencingColumn, relationship.ReferencedColumn) : (relationship.ReferencedColumn, relationship.ReferencingColumn);
            Append(table, table.PrimaryIdColumn, table = Table(relationship.IntersectTable!), own);
            Append(table, other, table = Table(fromMany ? relationship.ReferencedTable : relationship.ReferencingTable), table.PrimaryIdColumn);
        }
        else
        {
            Append(table, table.PrimaryIdColumn, table = Table(relationship.ReferencingTable), relationship.ReferencingColumn);
        }
        first!.JoinOperator = any != negate ? JoinOperator.Any : JoinOperator.NotAny;
        if (node.Body is not ConstantNode { Value: true })
        {
            var inner = new LinkPaths(_model, table, l => { last!.LinkEntities.Add(l); return l; });
            new FilterTranslator(_model, table, inner, _aliases).Add(last!.LinkCriteria, node.Body, negate: !any);
        }
        filter.AddFilter(new FilterExpression { AnyAllFilterLinkEntity = first });

        void Append(TableDefinition from, string fromColumn, TableDefinition to, string toColumn)
        {
            var link = new LinkEntity(from.LogicalName, to.LogicalName, fromColumn, toColumn, JoinOperator.Inner);
            last?.LinkEntities.Add(link);
            first ??= link;
            last = link;
        }
    }

    private TableDefinition Table(string name) => _model.Catalog.TryGetTable(name, out var table) ? table : throw new InvalidOperationException($"No table '{name}'.");

    private void AddCondition(FilterExpression filter, QueryNode left, ConditionOperator op, params object[] values)
    {
        var (alias, column) = Resolve(left);
        filter.Conditions.Add(alias is null ? new ConditionExpression(column.LogicalName, op, values) : new ConditionExpression(alias, column.LogicalName, op, values));
    }

    /// <summary>A condition of the lookup behind a single-valued property: the property is null where the lookup is.</summary>
    private ConditionExpression Lookup(SingleNavigationNode navigation, ConditionOperator op)
    {
        var (alias, table) = LinkPaths.Hop(navigation.Source) is { } path ? _paths.Resolve(path) : (null, _table);
        var name = navigation.NavigationProperty.Name;
        var column = table.TryGetColumn(name, out var owner) && owner.Type == ColumnType.Owner ? owner.LogicalName : _model.Navigation(table, name).Relationship.ReferencingColumn;
        return alias is null ? new ConditionExpression(column, op) : new ConditionExpression(alias, column, op);
    }

    private (string? Alias, ColumnDefinition Column) Resolve(QueryNode node)
    {
        if (Unwrap(node) is not SingleValuePropertyAccessNode property) throw WebApiException.NotSupported($"'{node.Kind}' on the left of a comparison in $filter");
        // iscustomizable/Value: what is stored of a managed property.
        if (property is { Property.Name: "Value", Source: SingleComplexNode managed }) return Column(managed.Source, managed.Property.Name);
        return Column(property.Source, property.Property.Name);
    }

    private (string? Alias, ColumnDefinition Column) Column(QueryNode source, string property)
    {
        // All that users and teams have in common is their id, which the lookup holds itself.
        if (source is SingleNavigationNode owner && owner.NavigationProperty.ToEntityType() is { Name: "principal" } && property == "ownerid") return Column(owner.Source, owner.NavigationProperty.Name);
        var (alias, table) = LinkPaths.Hop(source) is { } navigation ? _paths.Resolve(navigation) : (null, _table);
        return table.TryGetColumn(EdmNames.ColumnOf(property), out var column)
            ? (alias, column)
            : throw NoProperty(property, table);
    }

    private static WebApiException NoProperty(string name, TableDefinition table) => WebApiException.BadRequest($"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'.");

    private QueryNode Unwrap(QueryNode node) => node switch
    {
        ConvertNode convert => Unwrap(convert.Source),
        ParameterAliasNode alias => _aliases.TryGetValue(alias.Alias, out var value) && value is not null ? Unwrap(value) : throw WebApiException.BadRequest($"The alias '{alias.Alias}' has no value."),
        _ => node,
    };

    private static BinaryOperatorKind Swap(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        _ => kind,
    };

    private static ConditionOperator Operator(BinaryOperatorKind kind, bool negate) => (kind, negate) switch
    {
        (BinaryOperatorKind.Equal, false) or (BinaryOperatorKind.NotEqual, true) => ConditionOperator.Equal,
        (BinaryOperatorKind.NotEqual, false) or (BinaryOperatorKind.Equal, true) => ConditionOperator.NotEqual,
        (BinaryOperatorKind.GreaterThan, false) or (BinaryOperatorKind.LessThanOrEqual, true) => ConditionOperator.GreaterThan,
        (BinaryOperatorKind.GreaterThanOrEqual, false) or (BinaryOperatorKind.LessThan, true) => ConditionOperator.GreaterEqual,
        (BinaryOperatorKind.LessThan, false) or (BinaryOperatorKind.GreaterThanOrEqual, true) => ConditionOperator.LessThan,
        (BinaryOperatorKind.LessThanOrEqual, false) or (BinaryOperatorKind.GreaterThan, true) => ConditionOperator.LessEqual,
        _ => throw WebApiException.NotSupported($"the operator '{kind}' in $filter"),
    };
}
