using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>A new table with the columns, relationships and privileges that every table has.</summary>
internal static class NewTable
{
    /// <summary>Makes the table of a definition. The primary name stands apart in the SDK, and among the definition's Attributes in the Web API.</summary>
    /// <returns>The ids of the table and of its primary name.</returns>
    public static (Guid Table, Guid PrimaryName) Make(OperationContext operation, EntityMetadata entity)
    {
        var change = new DefinitionChange(operation);
        var primary = operation.Optional<StringAttributeMetadata>("PrimaryAttribute") ?? Primary(entity);
        var name = change.Name(entity.SchemaName, "Entity");
        if (operation.Metadata.TryGetTable(name, out _)) throw PlatformFault.Create(PlatformErrorCodes.InvalidSchemaName, $"An entity with the specified name {name} already exists. Please specify a unique name.");
        var columns = new List<ColumnDefinition>();
        var attributes = (entity.Attributes ?? []).Where(a => a != primary).Prepend(primary).ToList();
        foreach (var attribute in attributes) columns.Add(NewColumn.Make(change, attribute, columns));
        var table = change.Tables.Create(entity, name, columns, change.Version);
        table = attributes.Zip(columns, (a, c) => (Attribute: a, Column: c)).Aggregate(
            table, (t, made) => NewColumn.WithPrimaryImage(NewColumn.Complete(t, made.Column, change.Version), made.Attribute, made.Column.LogicalName));
        change.Put(table);
        var relationships = TableRelationships.Put(operation, table, operation.Optional<bool?>("HasNotes") ?? entity.HasNotes, operation.Optional<bool?>("HasActivities") ?? entity.HasActivities);
        var id = MetadataIds.Table(table.LogicalName);
        change.Created([(ComponentTypes.Entity, id), .. table.Columns.Keys.Select(c => (ComponentTypes.Attribute, MetadataIds.Column(table.LogicalName, c))), .. relationships]);
        return (id, MetadataIds.Column(table.LogicalName, columns[0].LogicalName));
    }

    private static StringAttributeMetadata Primary(EntityMetadata entity)
    {
        var marked = (entity.Attributes ?? []).Where(a => a.IsPrimaryName == true).ToList();
        return marked switch
        {
            [StringAttributeMetadata text] => text,
            [_] => throw PlatformFault.Create(PlatformErrorCodes.InvalidPrimaryFieldType, "Primary UI Attribute has to be of type String"),
            [var first, var second, ..] => throw PlatformFault.Create(
                PlatformErrorCodes.InvalidArgument,
                $"The new {second.SchemaName} attribute is set as the primary name attribute for the {entity.SchemaName} entity. The {entity.SchemaName} entity already has the {first.SchemaName} attribute set as the primary name attribute. An entity can only have one primary name attribute."),
            _ => throw PlatformFault.Create(PlatformErrorCodes.NoAttributesForEntityCreate, "No attributes for Create Entity action."),
        };
    }
}
