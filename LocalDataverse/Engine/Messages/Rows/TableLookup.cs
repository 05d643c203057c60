using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Finds tables and rows for the handlers, and says it the platform's way when they aren't there.</summary>
internal static class TableLookup
{
    /// <summary>The table's definition.</summary>
    public static TableDefinition Table(this OperationContext operation, string? name) =>
        name is not null && operation.Metadata.TryGetTable(name, out var table) ? table : throw PlatformFault.UnknownTable(name);

    /// <summary>A parameter that the message can't do without.</summary>
    public static T Required<T>(this OperationContext operation, string name) where T : class =>
        operation.InputParameters.TryGetValue(name, out var value) && value is T wanted ? wanted : throw PlatformFault.MissingParameter(operation.MessageName, name);

    /// <summary>An id that the message can't do without.</summary>
    public static Guid RequiredId(this OperationContext operation, string name) =>
        operation.InputParameters.TryGetValue(name, out var value) && value is Guid id && id != Guid.Empty ? id : throw PlatformFault.MissingParameter(operation.MessageName, name);

    /// <summary>A number, time or flag that the message can't do without.</summary>
    public static T RequiredValue<T>(this OperationContext operation, string name) where T : struct =>
        operation.InputParameters.TryGetValue(name, out var value) && value is T wanted ? wanted : throw PlatformFault.MissingParameter(operation.MessageName, name);

    /// <summary>A parameter that may be left out.</summary>
    public static T? Optional<T>(this OperationContext operation, string name) => operation.InputParameters.TryGetValue(name, out var value) && value is T wanted ? wanted : default;

    /// <summary>The id a reference means: its own, or that of the row with its key.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">No such key, or no row with these values.</exception>
    public static Guid Resolve(this OperationContext operation, EntityReference reference)
    {
        var table = operation.Table(reference.LogicalName);
        if (reference.Id != Guid.Empty) return reference.Id;
        if (reference.KeyAttributes.Count == 0) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The reference to a row of '{reference.LogicalName}' has neither an id nor a key.");
        return FindByKey(operation.Session, table, reference.KeyAttributes)
            ?? throw PlatformFault.Create(PlatformErrorCodes.RecordNotFoundByEntityKey, $"A record with the specified key values does not exist in {reference.LogicalName} entity");
    }

    /// <summary>The row with the key's values; null when there is none.</summary>
    public static Guid? FindByKey(IDataSession session, TableDefinition table, KeyAttributeCollection key)
    {
        if (key.Count == 1 && key.Keys.Single() == table.PrimaryIdColumn && key.Values.Single() is Guid id) return id;
        var columns = key.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!table.Keys.Any(k => columns.SetEquals(k.Columns)))
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.InvalidEntityKeyOperation, $"Invalid EntityKey Operation performed : Entity {table.LogicalName} does not contain an attribute named {string.Join(", ", key.Keys)} as a key");
        }
        return session.FindId(table.LogicalName, key.Select(k => new KeyValuePair<string, object?>(k.Key, k.Value)));
    }
}
