using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Batch;
using LocalDataverse.Server.WebApi.Definitions;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Files;
using LocalDataverse.Server.WebApi.Model;
using LocalDataverse.Server.WebApi.Operations;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi;

/// <summary>Finds the operation for a path and method. Each operation stands in a file of its own.</summary>
internal static class RequestDispatcher
{
    /// <summary>Answers one request.</summary>
    public static Task DispatchAsync(WebApiCall call)
    {
        switch (call.RelativePath)
        {
            case "": return Get(call, () => ServiceDocument.AnswerAsync(call));
            case "$metadata":
                AcceptHeader.Demand(call.Http.Request, "application/xml", "text/xml");
                return Get(call, () => MetadataDocument.AnswerAsync(call));
            case "$batch": return BatchRequests.AnswerAsync(call);
        }
        // A raw value, a count and a file's content have a type of their own.
        if (!call.RelativePath.EndsWith("/$value", StringComparison.Ordinal) && !call.RelativePath.EndsWith("/$count", StringComparison.Ordinal)) AcceptHeader.DemandJson(call.Http.Request);
        var uri = UriParsers.Create(call, new Uri(call.RelativePath + call.Http.Request.QueryString, UriKind.Relative));
        CheckOptions(call);
        var path = uri.ParsePath(call.Model, call.RelativePath).ToArray();
        // Rows have no derived types but owners; a cast to the type that a set has anyway says nothing.
        return Dispatch(call, uri, DefinitionRequest.Handles(path) ? path : [.. path.Where((s, i) => s is not TypeSegment || path[i - 1] is NavigationPropertySegment owner && IsOwner(owner))]);
    }

    private static Task Dispatch(WebApiCall call, ODataUriParser uri, ODataPathSegment[] path)
    {
        var method = call.Http.Request.Method;
        switch (path)
        {
            case [OperationImportSegment import] when DefinitionFunctions.Find(import.OperationImports.First().Name) is { } function:
                return Get(call, () => DefinitionFunctions.AnswerAsync(call, function, import.Parameters.Select(p => new KeyValuePair<string, object?>(p.Name, p.Name == "Query" ? Text(call, p.Value) : Value(uri, p.Name, p.Value)))));
            case [OperationImportSegment import]:
                return Operation(call, call.Model.Operation(import.OperationImports.First().Name), null, null, Parameters(uri, import.Parameters));
            case [..] when DefinitionRequest.Handles(path):
                return DefinitionRequest.AnswerAsync(call, uri, path);
            case [EntitySetSegment of, OperationSegment bound]:
                return Operation(call, call.Model.Operation(bound.Operations.First().Name), null, call.Model.TableOf(of.EdmType), Parameters(uri, bound.Parameters));
            case [EntitySetSegment set]:
                var table = call.Model.TableOf(set.EdmType);
                return method switch
                {
                    "GET" when call.Http.Request.Query["fetchXml"].ToString() is { Length: > 0 } fetch => ReadFetchXml.AnswerAsync(call, table, fetch),
                    "GET" when call.Http.Request.Query["savedQuery"].ToString() is { Length: > 0 } view => ReadSavedQuery.AnswerAsync(call, table, "savedquery", view),
                    "GET" when call.Http.Request.Query["userQuery"].ToString() is { Length: > 0 } view => ReadSavedQuery.AnswerAsync(call, table, "userquery", view),
                    "GET" when call.Http.Request.Query["sql"].ToString() is { Length: > 0 } sql => ReadSql.AnswerAsync(call, table, sql),
                    "GET" when ReadChanges.IsAskedFor(call) => ReadChanges.AnswerAsync(call, table, uri),
                    "GET" when uri.ParseApply() is not null => ReadAggregates.AnswerAsync(call, table, uri),
                    "GET" => ReadRows.AnswerAsync(call, table, uri),
                    "POST" => WriteRow.CreateAsync(call, table, uri),
                    _ => throw WebApiException.NotAllowed(method),
                };
            case [EntitySetSegment set, CountSegment]:
                return Get(call, () => ReadChanges.IsAskedFor(call) ? ReadChanges.CountAsync(call, call.Model.TableOf(set.EdmType)) : CountRows.AnswerAsync(call, call.Model.TableOf(set.EdmType), uri));
            case [EntitySetSegment set, KeySegment key, .. var rest]:
                return Row(call, uri, call.Model.TableOf(set.EdmType), ReferenceReader.OfKey(call.Model, key), rest);
            default:
                throw WebApiException.NotSupported($"the path '{call.RelativePath}'");
        }
    }

    private static Task Row(WebApiCall call, ODataUriParser uri, TableDefinition table, EntityReference row, ODataPathSegment[] rest)
    {
        var method = call.Http.Request.Method;
        switch (rest)
        {
            case []:
                return method switch
                {
                    "GET" => ReadRow.AnswerAsync(call, row, uri),
                    "PATCH" => WriteRow.UpdateAsync(call, table, row, uri),
                    "DELETE" => WriteRow.DeleteAsync(call, row),
                    _ => throw WebApiException.NotAllowed(method),
                };
            case [PropertySegment property, ValueSegment] when table.Columns[EdmNames.ColumnOf(property.Property.Name)] is { Type: ColumnType.File or ColumnType.Image } file:
                return Get(call, () => FileColumnRequest.DownloadAsync(call, row, file, raw: true));
            case [PropertySegment property, ValueSegment]:
                return Get(call, () => ReadValue.AnswerAsync(call, table, row, property.Property.Name));
            case [PropertySegment property]:
                var column = table.Columns[EdmNames.ColumnOf(property.Property.Name)];
                if (FileColumnRequest.Handles(call, column)) return FileColumnRequest.AnswerAsync(call, table, row, column);
                return method switch
                {
                    "GET" => ReadRow.AnswerPropertyAsync(call, row, property.Property.Name),
                    "PUT" => WriteRow.SetPropertyAsync(call, table, row, column, clear: false),
                    "DELETE" => WriteRow.SetPropertyAsync(call, table, row, column, clear: true),
                    _ => throw WebApiException.NotAllowed(method),
                };
            case [NavigationPropertyLinkSegment link] when method == "GET":
                return References.ReadAsync(call, uri, table, row, Property(link));
            case [NavigationPropertyLinkSegment owner] when IsOwner(Property(owner)):
                throw WebApiException.NotSupported($"{method} of '{owner.NavigationProperty.Name}/$ref'; a row gets its owner with {owner.NavigationProperty.Name}@odata.bind");
            case [NavigationPropertyLinkSegment link]:
                return References.AnswerAsync(call, row, table, Property(link), null);
            case [NavigationPropertyLinkSegment link, KeySegment key]:
                return References.AnswerAsync(call, row, table, Property(link), ReferenceReader.OfKey(call.Model, key));
            case [OperationSegment bound]:
                return Operation(call, call.Model.Operation(bound.Operations.First().Name), row, null, Parameters(uri, bound.Parameters));
            case [NavigationPropertySegment navigation, CountSegment]:
                return Get(call, () => RelatedRowsRequest.CountAsync(call, uri, table, row, navigation));
            case [NavigationPropertySegment navigation, KeySegment key, .. var after]:
                DemandRead(call, navigation, after);
                return Row(call, uri, call.Model.TableOf(navigation.EdmType), RelatedRowsRequest.Member(call, table, row, navigation, key), after);
            case [NavigationPropertySegment owner] when IsOwner(owner):
                return Follow(call, uri, table, row, owner, null, []);
            case [NavigationPropertySegment owner, TypeSegment type, .. var after] when IsOwner(owner):
                return Follow(call, uri, table, row, owner, call.Model.TableOf(type.EdmType), after);
            case [NavigationPropertySegment { NavigationProperty: var single } navigation, .. { Length: > 0 } after] when single.TargetMultiplicity() != EdmMultiplicity.Many:
                return Follow(call, uri, table, row, navigation, null, after);
            case [NavigationPropertySegment navigation]:
                return RelatedRowsRequest.AnswerAsync(call, uri, table, row, navigation);
            default:
                throw WebApiException.NotSupported($"the path '{call.RelativePath}'");
        }
    }

    /// <summary>Answers what a path says beyond a single-valued property: of the row that the property leads to.</summary>
    private static Task Follow(WebApiCall call, ODataUriParser uri, TableDefinition table, EntityReference row, NavigationPropertySegment navigation, TableDefinition? type, ODataPathSegment[] rest)
    {
        DemandRead(call, navigation, rest);
        if (RelatedRowsRequest.Target(call, table, row, navigation) is not { } target || type is not null && type.LogicalName != target.LogicalName) return Get(call, call.NoContentAsync);
        return call.Model.Catalog.TryGetTable(target.LogicalName, out var of) ? Row(call, uri, of, target, rest) : throw new InvalidOperationException($"No table '{target.LogicalName}'.");
    }

    /// <summary>A row that another leads to is only read: where /$ref was forgotten, the row would be written or deleted and not the link to it.</summary>
    private static void DemandRead(WebApiCall call, NavigationPropertySegment navigation, ODataPathSegment[] rest)
    {
        if (rest is [] && call.Http.Request.Method is not "GET" and var method)
            throw WebApiException.NotSupported($"{method} of a row that '{navigation.NavigationProperty.Name}' leads to; a link is written with /$ref, a row at its own address");
    }

    /// <summary>An owner is a user or a team.</summary>
    private static bool IsOwner(NavigationPropertySegment segment) => segment.NavigationProperty.ToEntityType() is { Name: "principal" };

    private static NavigationPropertySegment Property(NavigationPropertyLinkSegment link) => new(link.NavigationProperty, link.NavigationSource);

    private static Task Operation(WebApiCall call, CustomApiOperation operation, EntityReference? target, TableDefinition? set, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        var method = call.Http.Request.Method;
        // The platform's status and text, without a code.
        if (method != (operation.IsFunction ? "GET" : "POST"))
            throw new WebApiException(404, "", $"No HTTP resource was found that matches the request URI '{call.ServiceRoot}{call.RelativePath}'.");
        return operation.IsFunction ? CallOperation.FunctionAsync(call, operation, target, parameters) : CallOperation.ActionAsync(call, operation, target, set);
    }

    private static IEnumerable<KeyValuePair<string, object?>> Parameters(ODataUriParser uri, IEnumerable<OperationSegmentParameter> parameters) =>
        parameters.Select(p => new KeyValuePair<string, object?>(p.Name, Value(uri, p.Name, p.Value)));

    /// <summary>A parameter of a complex type as the client wrote it.</summary>
    private static string? Text(WebApiCall call, object? value) => value switch
    {
        ParameterAliasNode alias => call.Http.Request.Query[alias.Alias],
        ConvertNode convert => Text(call, convert.Source),
        ConstantNode constant => constant.LiteralText,
        _ => throw WebApiException.NotSupported($"a parameter of the kind '{value?.GetType().Name}'"),
    };

    private static object? Value(ODataUriParser uri, string name, object? value) => value switch
    {
        ConstantNode constant => constant.Value,
        ConvertNode convert => Value(uri, name, convert.Source),
        ParameterAliasNode alias => uri.ParameterAliasNodes.TryGetValue(alias.Alias, out var node) && node is not null ? Value(uri, name, node)
            : throw WebApiException.BadRequest($"The alias '{alias.Alias}' of the parameter '{name}' has no value."),
        _ => value,
    };

    private static Task Get(WebApiCall call, Func<Task> answer) => call.Http.Request.Method == "GET" ? answer() : throw WebApiException.NotAllowed(call.Http.Request.Method);

    /// <summary>An option that would be passed over in silence is an error here.</summary>
    private static void CheckOptions(WebApiCall call)
    {
        foreach (var name in call.Http.Request.Query.Keys)
            if (name.StartsWith('$') && name is not ("$select" or "$filter" or "$orderby" or "$top" or "$skip" or "$count" or "$expand" or "$skiptoken" or "$deltatoken" or "$apply" or "$compute" or "$search" or "$id" or "$format"))
                throw WebApiException.BadRequest($"The query parameter {name} is not supported.");
    }
}
