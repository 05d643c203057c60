using System.Linq;
using LocalDataverse.Engine.Messages.Definitions;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>DeleteAttribute: a column goes with its values; a lookup with its relationships, an amount with its base amount, a file with its name.</summary>
internal sealed class DeleteAttributeHandler : IMessageHandler
{
    public string MessageName => "DeleteAttribute";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Delete, DefinitionRights.Attribute);

    public void Execute(OperationContext operation)
    {
        var (table, column) = operation.FindColumn();
        if (column.LogicalName == table.PrimaryNameColumn) throw PlatformFault.Create(PlatformErrorCodes.CannotDeletePrimaryUIAttribute, "The Primary UI Attribute is not valid for deletion");
        if (!column.IsCustom) throw PlatformFault.Create(PlatformErrorCodes.AttributeIsNotCustomAttribute, "The specified attribute is not a custom attribute");
        if (table.Columns.Values.FirstOrDefault(c => PartOf(table, c) == column.LogicalName) is var part && PartOf(table, column) is not null)
            throw PlatformFault.Create(PlatformErrorCodes.CannotDeleteChildAttribute, "The Child Attribute is not valid for deletion");
        var relationships = operation.Metadata.RelationshipsOf(table.LogicalName)
            .Where(r => !r.IsManyToMany && r.ReferencingTable == table.LogicalName && r.ReferencingColumn == column.LogicalName)
            .Select(r => new SolutionComponent(ComponentTypes.EntityRelationship, MetadataIds.Relationship(r.SchemaName), 0));
        var columns = new[] { column, part }.OfType<ColumnDefinition>().Select(c => new SolutionComponent(ComponentTypes.Attribute, MetadataIds.Column(table.LogicalName, c.LogicalName), 0));
        DefinitionRemoval.Run(operation, [.. columns, .. relationships]);
    }

    // What the platform adds to a column, and takes away with it.
    private static string? PartOf(TableDefinition table, ColumnDefinition column)
    {
        foreach (var (suffix, type) in new[] { (WrittenColumns.BaseSuffix, ColumnType.Money), ("_name", ColumnType.File) })
            if (column.LogicalName.EndsWith(suffix, System.StringComparison.Ordinal) && table.TryGetColumn(column.LogicalName[..^suffix.Length], out var whole) && whole.Type == type) return whole.LogicalName;
        return null;
    }
}
