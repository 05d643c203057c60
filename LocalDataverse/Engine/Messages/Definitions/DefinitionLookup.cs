using System;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Definitions;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Definitions;

/// <summary>Finds what the metadata messages ask for, by name or by MetadataId. The text for a table is the platform's, as live answers show it; the others are assumed.</summary>
internal static class DefinitionLookup
{
    /// <summary>Describes the metadata as the operation sees it, in its user's language.</summary>
    public static MetadataDescriber Describer(this OperationContext operation) => new(operation.Metadata, operation.Settings.Language);

    /// <summary>The parts of tables that are asked for; without the parameter the table alone.</summary>
    public static EntityFilters Parts(this OperationContext operation) =>
        operation.InputParameters.TryGetValue("EntityFilters", out var value) && value is EntityFilters parts && parts != 0 ? parts : EntityFilters.Entity;

    /// <summary>The table that LogicalName or MetadataId names.</summary>
    public static TableDefinition FindTable(this OperationContext operation, string nameParameter = "LogicalName")
    {
        var (name, id) = operation.NameOrId(nameParameter);
        return (name is not null ? operation.Metadata.TryGetTable(name, out var named) ? named : null : operation.Metadata.Tables.FirstOrDefault(t => MetadataIds.Table(t.LogicalName) == id))
            ?? throw NotFound($"Could not find an entity with name {name} and id {id}.");
    }

    /// <summary>The column that LogicalName of EntityLogicalName or MetadataId names, with its table.</summary>
    public static (TableDefinition Table, ColumnDefinition Column) FindColumn(this OperationContext operation)
    {
        var (name, id) = operation.NameOrId("LogicalName");
        if (name is null)
        {
            var found = operation.Metadata.Tables.SelectMany(t => t.Columns.Values.Select(c => (Table: t, Column: c))).FirstOrDefault(x => MetadataIds.Column(x.Table.LogicalName, x.Column.LogicalName) == id);
            return found.Column is not null ? found : throw NotFound($"Could not find an attribute with specified id: {id}");
        }
        var entity = operation.Required<string>("EntityLogicalName");
        if (!operation.Metadata.TryGetTable(entity, out var table)) throw NotFound($"Could not find an entity with name {entity} and id {Guid.Empty}.");
        return table.TryGetColumn(name, out var column) ? (table, column) : throw NotFound($"Could not find an attribute with specified name: {name}");
    }

    /// <summary>The key that LogicalName of EntityLogicalName or MetadataId names, with its table.</summary>
    public static (TableDefinition Table, AlternateKeyDefinition Key) FindKey(this OperationContext operation)
    {
        var (name, id) = operation.NameOrId("LogicalName");
        var entity = name is null ? null : operation.Required<string>("EntityLogicalName");
        if (entity is not null && !operation.Metadata.TryGetTable(entity, out _)) throw NotFound($"Could not find an entity with name {entity} and id {Guid.Empty}.");
        var found = operation.Metadata.Tables
            .Where(t => entity is null || string.Equals(t.LogicalName, entity, StringComparison.OrdinalIgnoreCase))
            .SelectMany(t => t.Keys.Select(k => (Table: t, Key: k)))
            .FirstOrDefault(x => name is null ? MetadataIds.Key(x.Table.LogicalName, x.Key.LogicalName) == id : string.Equals(x.Key.LogicalName, name, StringComparison.OrdinalIgnoreCase));
        return found.Key is not null ? found : throw NotFound($"Could not find an entity key with name {name} and id {id}.");
    }

    /// <summary>The relationship that Name or MetadataId names.</summary>
    public static RelationshipDefinition FindRelationship(this OperationContext operation)
    {
        var (name, id) = operation.NameOrId("Name");
        return (name is not null
                ? operation.Metadata.TryGetRelationship(name, out var named) ? named : null
                : operation.Metadata.Relationships.FirstOrDefault(r => MetadataIds.Relationship(r.SchemaName) == id))
            ?? throw NotFound($"Could not find a relationship with name {name} and id {id}.");
    }

    /// <summary>The global choice that Name or MetadataId names.</summary>
    public static ChoiceDefinition FindChoice(this OperationContext operation)
    {
        var (name, id) = operation.NameOrId("Name");
        return (name is not null ? operation.Metadata.TryGetChoice(name, out var named) ? named : null : operation.Metadata.Choices.FirstOrDefault(c => MetadataIds.Choice(c.Name) == id))
            ?? throw NotFound(name is not null ? $"Could not find optionset with optionset name: {name}" : $"Could not find optionset with optionset id: {id}");
    }

    /// <summary>The name, or where there is none the id: one of them must be given.</summary>
    private static (string? Name, Guid Id) NameOrId(this OperationContext operation, string nameParameter)
    {
        var name = operation.Optional<string>(nameParameter);
        var id = operation.InputParameters.TryGetValue("MetadataId", out var value) && value is Guid given ? given : Guid.Empty;
        if (string.IsNullOrEmpty(name) && id == Guid.Empty) throw PlatformFault.MissingParameter(operation.MessageName, nameParameter);
        return (string.IsNullOrEmpty(name) ? null : name, id);
    }

    private static FaultException<OrganizationServiceFault> NotFound(string text) => PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, text);
}
