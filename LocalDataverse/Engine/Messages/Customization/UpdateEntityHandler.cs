using System.Linq;
using LocalDataverse.Engine.Messages.Definitions;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>UpdateEntity: labels, change tracking and managed properties of a table, and notes and activities that it gets. Its columns have messages of their own.</summary>
internal sealed class UpdateEntityHandler : IMessageHandler
{
    public string MessageName => "UpdateEntity";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Write, DefinitionRights.Entity);

    public void Execute(OperationContext operation)
    {
        var (entity, change) = (operation.Required<EntityMetadata>("Entity"), new DefinitionChange(operation));
        var table = operation.Table(entity.LogicalName ?? operation.Metadata.Tables.FirstOrDefault(t => MetadataIds.Table(t.LogicalName) == entity.MetadataId)?.LogicalName);
        var id = MetadataIds.Table(table.LogicalName);
        ManagedDefinitions.DemandChange(operation, ComponentTypes.Entity, id);
        DemandNotTakenAway(operation, table, operation.Optional<bool?>("HasNotes") ?? entity.HasNotes, operation.Optional<bool?>("HasActivities") ?? entity.HasActivities);
        var changed = change.Tables.Change(table, entity);
        if (table.AutoCreateAccessTeams && !changed.AutoCreateAccessTeams && AccessTeams.TemplatesOf(operation, table).Any())
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.CannotDisableAutoCreateAccessTeams, "You cannot disable the auto create access team setting while there are associated team templates.");
        }
        change.Put(changed);
        var relationships = TableRelationships.Put(operation, changed, operation.Optional<bool?>("HasNotes") ?? entity.HasNotes, operation.Optional<bool?>("HasActivities") ?? entity.HasActivities);
        if (relationships.Count > 0) change.Created(relationships);
        change.Changed((ComponentTypes.Entity, id));
    }

    // What a table has got it keeps.
    private static void DemandNotTakenAway(OperationContext operation, Metadata.TableDefinition table, bool? notes, bool? activities)
    {
        var there = operation.Describer().Describe(table, EntityFilters.Entity);
        foreach (var (name, before, after) in new[] { (nameof(EntityMetadata.HasNotes), there.HasNotes, notes), (nameof(EntityMetadata.HasActivities), there.HasActivities, activities) })
            if (before == true && after == false && operation.InputParameters.Contains(name)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"{name} of the entity '{table.LogicalName}' can't be taken back.");
    }
}
