using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>Turns $filter into a FilterExpression. <c>not</c> is pushed down to the conditions.</summary>
internal sealed class FilterTranslator
{
    private readonly WebApiModel _model;
    private readonly TableDefinition _table;
    private readonly LinkPaths _paths;

    public FilterTranslator(WebApiModel model, TableDefinition table, LinkPaths paths)
    {
        _model = model;
        _table = table;
        _paths = paths;
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
            AddCondition(filter, left, op == ConditionOperator.Equal ? ConditionOperator.Null : ConditionOperator.NotNull);
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

    /// <summary>any(x: c) keeps rows with a related row that meets c; all(x: c) those without one that doesn't.</summary>
    private void AddLambda(FilterExpression filter, LambdaNode node, bool any, bool negate)
    {
        if (node.Source is not CollectionNavigationNode collection) throw WebApiException.NotSupported("any and all over other things than related rows");
        if (collection.Source is SingleNavigationNode) throw WebApiException.NotSupported("any and all over a path of more than one navigation property");
        var (relationship, fromMany) = _model.Navigation(_table, collection.NavigationProperty.Name);
        if (relationship.IsManyToMany) throw WebApiException.NotSupported("any and all over many-to-many relationships");
        if (fromMany || !_model.Catalog.TryGetTable(relationship.ReferencingTable, out var related)) throw new InvalidOperationException($"'{relationship.SchemaName}' is not a collection of '{_table.LogicalName}'.");
        var link = new LinkEntity(_table.LogicalName, related.LogicalName, _table.PrimaryIdColumn, relationship.ReferencingColumn, any != negate ? JoinOperator.Any : JoinOperator.NotAny);
        if (node.Body is not ConstantNode { Value: true })
        {
            var inner = new LinkPaths(_model, related, l => { link.LinkEntities.Add(l); return l; });
            new FilterTranslator(_model, related, inner).Add(link.LinkCriteria, node.Body, negate: !any);
        }
        filter.AddFilter(new FilterExpression { AnyAllFilterLinkEntity = link });
    }

    private void AddCondition(FilterExpression filter, QueryNode left, ConditionOperator op, params object[] values)
    {
        var (alias, column) = Resolve(left);
        filter.Conditions.Add(alias is null ? new ConditionExpression(column.LogicalName, op, values) : new ConditionExpression(alias, column.LogicalName, op, values));
    }

    private (string? Alias, ColumnDefinition Column) Resolve(QueryNode node)
    {
        if (Unwrap(node) is not SingleValuePropertyAccessNode property) throw WebApiException.NotSupported($"'{node.Kind}' on the left of a comparison in $filter");
        var (alias, table) = property.Source is SingleNavigationNode navigation ? _paths.Resolve(navigation) : (null, _table);
        return table.TryGetColumn(EdmNames.ColumnOf(property.Property.Name), out var column)
            ? (alias, column)
            : throw WebApiException.BadRequest($"Could not find a property named '{property.Property.Name}' on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'.");
    }

    private static QueryNode Unwrap(QueryNode node) => node is ConvertNode convert ? Unwrap(convert.Source) : node;

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
