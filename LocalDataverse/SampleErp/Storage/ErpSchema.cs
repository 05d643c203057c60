using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LocalDataverse.SampleErp.Storage;

/// <summary>Writes the tables' definitions from the model.</summary>
/// <remarks>EnsureCreated would do the same through the migrations engine, whose first use costs as much as all the rest of the database's start.</remarks>
internal static class ErpSchema
{
    public static string CreateScript(IModel model)
    {
        var script = new StringBuilder();
        foreach (var type in model.GetEntityTypes())
        {
            var table = Table(type);
            var parts = type.GetProperties()
                .Select(property => $"{Column(property, table)} {property.GetColumnType(table)} NOT NULL{(property.ClrType == typeof(string) ? $" COLLATE {ErpContext.TextCollation}" : "")}")
                .Append($"PRIMARY KEY ({Columns(type.FindPrimaryKey()!.Properties, table)})")
                .Concat(type.GetForeignKeys().Select(key =>
                    $"FOREIGN KEY ({Columns(key.Properties, table)}) REFERENCES \"{Table(key.PrincipalEntityType).Name}\" ({Columns(key.PrincipalKey.Properties, Table(key.PrincipalEntityType))})"));
            script.Append("CREATE TABLE IF NOT EXISTS \"").Append(table.Name).Append("\" (").AppendJoin(", ", parts).AppendLine(");");
            foreach (var index in type.GetIndexes())
                script.Append("CREATE INDEX IF NOT EXISTS \"").Append(index.GetDatabaseName()).Append("\" ON \"").Append(table.Name).Append("\" (").Append(Columns(index.Properties, table)).AppendLine(");");
        }

        return script.ToString();
    }

    private static StoreObjectIdentifier Table(IEntityType type) => StoreObjectIdentifier.Table(type.GetTableName()!);

    private static string Columns(IEnumerable<IProperty> properties, StoreObjectIdentifier table) => string.Join(", ", properties.Select(property => Column(property, table)));

    private static string Column(IProperty property, StoreObjectIdentifier table) => $"\"{property.GetColumnName(table)}\"";
}
