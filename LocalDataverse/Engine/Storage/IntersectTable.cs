using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>The table that holds the pairs of a many-to-many relationship.</summary>
internal static class IntersectTable
{
    /// <summary>Makes its definition: an id, the two ids and a version, as the platform's intersect tables have.</summary>
    public static TableDefinition Of(RelationshipDefinition relationship)
    {
        var name = relationship.IntersectTable!;
        var id = name + "id";
        return new TableDefinition
        {
            LogicalName = name,
            SchemaName = relationship.SchemaName,
            EntitySetName = name + "set",
            PrimaryIdColumn = id,
            IsIntersect = true,
            IsCustom = relationship.IsCustom,
            Columns = TableDefinition.Index([
                Column(id, ColumnType.UniqueIdentifier),
                Column(relationship.ReferencedColumn, ColumnType.UniqueIdentifier),
                Column(relationship.ReferencingColumn, ColumnType.UniqueIdentifier),
                Column("versionnumber", ColumnType.BigInt)]),
            Keys = [new AlternateKeyDefinition { LogicalName = "pair", SchemaName = "Pair", Columns = [relationship.ReferencedColumn, relationship.ReferencingColumn] }],
        };
    }

    private static ColumnDefinition Column(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type };
}
