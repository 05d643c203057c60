using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>InitializeFrom: a new row, not stored, with what the column mappings between two tables take over from a row (tables entitymap and attributemap).</summary>
internal sealed class InitializeFromHandler : IMessageHandler
{
    public string MessageName => "InitializeFrom";

    public void Authorize(OperationContext operation)
    {
        var source = operation.Required<EntityReference>("EntityMoniker");
        source.Id = operation.Resolve(source);
        operation.Demand(AccessRight.Read, source);
    }

    public void Execute(OperationContext operation)
    {
        var source = operation.Required<EntityReference>("EntityMoniker");
        var from = operation.Table(source.LogicalName);
        var to = operation.Table(operation.Required<string>("TargetEntityName"));
        var row = operation.Session.Find(from.LogicalName, source.Id, new ColumnSet(true)) ?? throw PlatformFault.NotFound(from.LogicalName, source.Id);
        SecretColumns.Remove(row);
        var result = new Entity(to.LogicalName);
        var wanted = operation.Optional<object>("TargetFieldType") switch { TargetFieldType type => type, int number => (TargetFieldType)number, _ => TargetFieldType.All };
        foreach (var (sourceColumn, targetColumn) in ColumnMappings.Between(operation, from.LogicalName, to.LogicalName))
        {
            if (!to.TryGetColumn(targetColumn, out var column) || !Wanted(column, wanted)) continue;
            if (ColumnMappings.Value(row, from, sourceColumn, column) is { } value) result[column.LogicalName] = value;
        }
        if (!operation.Optional<bool>("SkipParentalRelationshipMapping")) SetParent(operation, result, source, to);
        operation.Formatted.Fill(result);
        operation.OutputParameters["Entity"] = result;
    }

    private static bool Wanted(ColumnDefinition column, TargetFieldType type) => type switch
    {
        TargetFieldType.ValidForCreate => column.ValidForCreate,
        TargetFieldType.ValidForUpdate => column.ValidForUpdate,
        TargetFieldType.ValidForRead => column.ValidForRead,
        _ => true,
    };

    /// <summary>The new row belongs to the row it is made from, where one lookup alone can say so (assumed).</summary>
    private static void SetParent(OperationContext operation, Entity result, EntityReference source, TableDefinition to)
    {
        var lookups = operation.Metadata.RelationshipsOf(source.LogicalName)
            .Where(r => !r.IsManyToMany && r.ReferencedTable == source.LogicalName && r.ReferencingTable == to.LogicalName && r.ReferencingColumn != "masterid")
            .Select(r => r.ReferencingColumn).Distinct().ToList();
        if (lookups is [var only] && !result.Contains(only)) result[only] = new EntityReference(source.LogicalName, source.Id);
    }
}
