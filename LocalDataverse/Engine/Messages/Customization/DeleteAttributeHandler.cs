using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Definitions;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>DeleteAttribute: a column goes with its values; a lookup with its relationships, an amount with its base amount, a file with its name, an image with its id, time and address.</summary>
internal sealed class DeleteAttributeHandler : IMessageHandler
{
    public string MessageName => "DeleteAttribute";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Delete, DefinitionRights.Attribute);

    public void Execute(OperationContext operation)
    {
        var (table, column) = operation.FindColumn();
        if (column.LogicalName == table.PrimaryNameColumn) throw PlatformFault.Create(PlatformErrorCodes.CannotDeletePrimaryUIAttribute, "The Primary UI Attribute is not valid for deletion");
        if (!column.IsCustom) throw PlatformFault.Create(PlatformErrorCodes.AttributeIsNotCustomAttribute, "The specified attribute is not a custom attribute");
        if (table.Columns.Values.Any(c => PartsOf(c).Contains(column.LogicalName)))
            throw PlatformFault.Create(PlatformErrorCodes.CannotDeleteChildAttribute, "The Child Attribute is not valid for deletion");
        var relationships = operation.Metadata.RelationshipsOf(table.LogicalName)
            .Where(r => !r.IsManyToMany && r.ReferencingTable == table.LogicalName && r.ReferencingColumn == column.LogicalName)
            .Select(r => new SolutionComponent(ComponentTypes.EntityRelationship, MetadataIds.Relationship(r.SchemaName), 0));
        var columns = PartsOf(column).Where(table.Columns.ContainsKey).Select(c => table.Columns[c]).Prepend(column).Select(c => new SolutionComponent(ComponentTypes.Attribute, MetadataIds.Column(table.LogicalName, c.LogicalName), 0));
        DefinitionRemoval.Run(operation, [.. columns, .. relationships]);
    }

    // What the platform adds to a column, and takes away with it.
    private static IEnumerable<string> PartsOf(ColumnDefinition column) => column.Type == ColumnType.Money ? [column.LogicalName + WrittenColumns.BaseSuffix] : FileNames.Of(column);
}
