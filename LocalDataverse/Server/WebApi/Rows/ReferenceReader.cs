using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Batch;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Reads the address of a row: <c>accounts(id)</c>, <c>/accounts(key='value')</c> or an absolute URL.</summary>
internal static class ReferenceReader
{
    /// <summary>Reads an address.</summary>
    /// <exception cref="WebApiException">It isn't the address of one row.</exception>
    public static EntityReference Read(WebApiCall call, string address)
    {
        if (address.StartsWith('$')) address = ContentReferences.Resolve(address, call.ContentIds);
        // From the host's root on it means the same.
        var prefix = new[] { call.ServiceRoot.AbsoluteUri, call.ServiceRoot.AbsolutePath }.FirstOrDefault(p => address.StartsWith(p, StringComparison.OrdinalIgnoreCase)) ?? "";
        var relative = address[prefix.Length..].TrimStart('/');
        if (!Uri.TryCreate(relative, UriKind.Relative, out var uri)) throw WebApiException.BadRequest($"'{address}' is not an address of this organisation.");
        var path = UriParsers.Create(call, uri).ParsePath(call.Model, relative);
        if (path.LastSegment is KeySegment key && path.Count == 2) return OfKey(call.Model, key);
        throw WebApiException.BadRequest($"'{address}' is not the address of a row.");
    }

    /// <summary>The row a key segment names, by id or by alternate key.</summary>
    public static EntityReference OfKey(WebApiModel model, KeySegment segment)
    {
        var table = model.TableOf(segment.EdmType);
        var keys = segment.Keys.ToList();
        if (keys.Count == 1 && (keys[0].Key == table.PrimaryIdColumn || keys[0].Key == "ownerid") && keys[0].Value is Guid id) return new EntityReference(table.LogicalName, id);
        var reference = new EntityReference(table.LogicalName);
        foreach (var (property, value) in keys) reference.KeyAttributes.Add(EdmNames.ColumnOf(property), KeyValue(table, property, value));
        return reference;
    }

    private static object? KeyValue(TableDefinition table, string property, object? value) =>
        table.TryGetColumn(EdmNames.ColumnOf(property), out var column) && EdmNames.IsLookup(column) && value is Guid id ? new EntityReference(column.Targets[0], id) : SdkValues.FromOData(value);
}
