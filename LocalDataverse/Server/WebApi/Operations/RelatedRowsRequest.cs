using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Query;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET and POST of <c>set(id)/navigation</c>.</summary>
internal static class RelatedRowsRequest
{
    /// <summary>Answers with the related row or rows, or creates one that is linked.</summary>
    public static Task AnswerAsync(WebApiCall call, ODataUriParser uri, TableDefinition table, EntityReference row, NavigationPropertySegment navigation)
    {
        var (relationship, fromMany) = call.Model.Navigation(table, navigation.NavigationProperty.Name);
        var single = fromMany && !relationship.IsManyToMany;
        if (!call.Model.Catalog.TryGetTable(fromMany ? relationship.ReferencedTable : relationship.ReferencingTable, out var related)) throw new InvalidOperationException($"'{relationship.SchemaName}' leads to no table.");
        switch (call.Http.Request.Method)
        {
            case "GET" when single:
                return ReadSingleAsync(call, uri, row, relationship);
            case "GET":
                var parent = Parent(call, table, row);
                return ReadRows.AnswerAsync(call, related, uri, query => RelatedRows.Restrict(query, relationship, fromMany, parent, related));
            case "POST" when !relationship.IsManyToMany && !fromMany:
                return WriteRow.CreateAsync(call, related, uri, created => created[relationship.ReferencingColumn] = row);
            default:
                throw WebApiException.NotSupported($"{call.Http.Request.Method} of '{navigation.NavigationProperty.Name}'");
        }
    }

    /// <summary>Answers with the number of rows a collection leads to.</summary>
    public static Task CountAsync(WebApiCall call, ODataUriParser uri, TableDefinition table, EntityReference row, NavigationPropertySegment navigation)
    {
        var (relationship, fromMany) = call.Model.Navigation(table, navigation.NavigationProperty.Name);
        var related = call.Model.TableOf(navigation.EdmType);
        var parent = Parent(call, table, row);
        return CountRows.AnswerAsync(call, related, uri, query => RelatedRows.Restrict(query, relationship, fromMany, parent, related));
    }

    /// <summary>The related rows, and whether the property is single-valued.</summary>
    public static (IReadOnlyList<EntityReference> Rows, bool Single) Rows(WebApiCall call, ODataUriParser uri, TableDefinition table, EntityReference row, NavigationPropertySegment navigation)
    {
        if (navigation.NavigationProperty.TargetMultiplicity() != EdmMultiplicity.Many) return (Target(call, table, row, navigation) is { } target ? [target] : [], true);
        var (relationship, fromMany) = call.Model.Navigation(table, navigation.NavigationProperty.Name);
        var related = call.Model.TableOf(navigation.EdmType);
        var query = new QueryTranslator(call.Model).Translate(related, uri).Query;
        query.ColumnSet = new ColumnSet(false);
        RelatedRows.Restrict(query, relationship, fromMany, Parent(call, table, row), related);
        return (new PlanRunner(call).Retrieve(query).Entities.Select(e => e.ToEntityReference()).ToList(), false);
    }

    /// <summary>The row that a single-valued property leads to; null when there is none.</summary>
    public static EntityReference? Target(WebApiCall call, TableDefinition table, EntityReference row, NavigationPropertySegment navigation)
    {
        if (table.TryGetColumn(navigation.NavigationProperty.Name, out var owner) && owner.Type == ColumnType.Owner) return Resolve(call, row, owner.LogicalName).GetAttributeValue<EntityReference>(owner.LogicalName);
        var (relationship, _) = call.Model.Navigation(table, navigation.NavigationProperty.Name);
        return Lead(call, row, relationship);
    }

    /// <summary>The row of a collection that a key names.</summary>
    /// <exception cref="WebApiException">404: it isn't among the related rows.</exception>
    public static EntityReference Member(WebApiCall call, TableDefinition table, EntityReference row, NavigationPropertySegment navigation, KeySegment segment)
    {
        var (relationship, fromMany) = call.Model.Navigation(table, navigation.NavigationProperty.Name);
        var (related, key) = (call.Model.TableOf(navigation.EdmType), ReferenceReader.OfKey(call.Model, segment));
        var query = new QueryExpression(related.LogicalName) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        if (key.KeyAttributes.Count == 0) query.Criteria.AddCondition(related.PrimaryIdColumn, ConditionOperator.Equal, key.Id);
        foreach (var (column, value) in key.KeyAttributes) query.Criteria.AddCondition(column, ConditionOperator.Equal, value is EntityReference other ? other.Id : value);
        RelatedRows.Restrict(query, relationship, fromMany, Parent(call, table, row), related);
        return new PlanRunner(call).Retrieve(query).Entities.Select(e => e.ToEntityReference()).FirstOrDefault()
            ?? throw new WebApiException(404, "0x80040217", $"Entity '{related.LogicalName}' With Id = {key.Id} Does Not Exist");
    }

    private static Task ReadSingleAsync(WebApiCall call, ODataUriParser uri, EntityReference row, RelationshipDefinition relationship) =>
        Lead(call, row, relationship) is { } target ? ReadRow.AnswerAsync(call, target, uri) : call.NoContentAsync();

    /// <summary>A lookup that may point to several tables has a property for each: another table's row isn't there for this one.</summary>
    private static EntityReference? Lead(WebApiCall call, EntityReference row, RelationshipDefinition relationship) => RelatedRows.Target(Resolve(call, row, relationship.ReferencingColumn), relationship);

    private static EntityReference Parent(WebApiCall call, TableDefinition table, EntityReference row) => row.KeyAttributes.Count == 0 ? row : Resolve(call, row, table.PrimaryIdColumn).ToEntityReference();

    private static Entity Resolve(WebApiCall call, EntityReference row, string column) =>
        ((RetrieveResponse)call.Execute(new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(column) })).Entity;
}
