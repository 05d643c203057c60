using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>CreateEntityKey: an alternate key of a table. Its index is there at once; on the platform a job makes it.</summary>
internal sealed class CreateEntityKeyHandler : IMessageHandler
{
    private const int MostKeys = 10, MostColumns = 16;

    public string MessageName => "CreateEntityKey";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Create, DefinitionRights.Attribute);

    public void Execute(OperationContext operation)
    {
        var (definition, change) = (operation.Required<EntityKeyMetadata>("EntityKey"), new DefinitionChange(operation));
        var table = operation.Table(operation.Required<string>("EntityName"));
        ManagedDefinitions.DemandChange(operation, ComponentTypes.Entity, MetadataIds.Table(table.LogicalName));
        var name = change.Name(definition.SchemaName, "EntityKey");
        var key = new AlternateKeyDefinition { LogicalName = name.ToLowerInvariant(), SchemaName = name, Columns = [.. (definition.KeyAttributes ?? []).Select(c => c.ToLowerInvariant())] };
        Check(table, key);
        operation.Session.PutTable(TableBuilder.Checked(table with { Keys = [.. table.Keys, key] }));
        var id = MetadataIds.Key(table.LogicalName, key.LogicalName);
        change.Created((ComponentTypes.EntityKey, id));
        operation.OutputParameters["EntityKeyId"] = id;
    }

    // The limits and kinds of columns are those of "Define alternate keys for a table" (Microsoft Learn).
    private static void Check(TableDefinition table, AlternateKeyDefinition key)
    {
        if (table.Keys.Any(k => k.LogicalName == key.LogicalName)) throw PlatformFault.Create(PlatformErrorCodes.EntityKeyNameExists, $"An entity key with the name {key.SchemaName} already exists on entity {table.LogicalName}.");
        if (table.Keys.Any(k => k.Columns.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(key.Columns)))
            throw PlatformFault.Create(PlatformErrorCodes.EntityKeyWithSelectedAttributesExists, "An entity key with the selected attributes already exists on entity.");
        if (table.Keys.Count >= MostKeys) throw Refused($"'{table.LogicalName}' has {MostKeys} keys already");
        if (key.Columns.Count is 0 or > MostColumns) throw Refused($"it must have between 1 and {MostColumns} attributes");
        foreach (var name in key.Columns)
        {
            if (!table.TryGetColumn(name, out var column)) throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Could not find an attribute with specified name: {name}");
            if (column.Type is not (ColumnType.Decimal or ColumnType.Integer or ColumnType.String or ColumnType.DateTime or ColumnType.Lookup or ColumnType.Picklist)) throw Refused($"attributes of the type {column.Type} ({name}) can't be part of one");
            if (column.IsSecured) throw Refused($"the attribute {name} is secured");
        }
        System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault> Refused(string why) => PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The entity key {key.SchemaName} can't be created: {why}.");
    }
}
