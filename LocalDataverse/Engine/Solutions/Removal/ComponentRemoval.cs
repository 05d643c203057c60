using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>Carries a plan out: rows first, then metadata, each after what refers to it.</summary>
internal static class ComponentRemoval
{
    // What refers to others goes before them; kinds that aren't named come in between.
    private static readonly int[] First =
    [
        ComponentTypes.CatalogAssignment, ComponentTypes.SdkMessageProcessingStepImage, ComponentTypes.SdkMessageProcessingStep, ComponentTypes.CustomApiRequestParameter,
        ComponentTypes.CustomApiResponseProperty, ComponentTypes.CustomApi, ComponentTypes.PluginType, ComponentTypes.PluginAssembly, ComponentTypes.PluginPackage,
        ComponentTypes.EnvironmentVariableValue,
    ];

    /// <summary>Removes the components.</summary>
    public static void Run(IDataSession session, RemovalPlan plan)
    {
        foreach (var component in plan.Removed.OrderBy(c => Array.IndexOf(First, c.Type) is >= 0 and var at ? at : First.Length))
            if (ComponentTypes.Table(component.Type) is { } table) RowRemoval.Delete(session, table, component.Id);
        foreach (var relationship in Of(plan, ComponentTypes.EntityRelationship, plan.Metadata.Relationship).OfType<RelationshipDefinition>().Where(r => r.IsManyToMany)) MetadataRemoval.DropRelationship(session, relationship);
        foreach (var (table, key) in Of(plan, ComponentTypes.EntityKey, plan.Metadata.Key).OfType<(TableDefinition Table, AlternateKeyDefinition Key)>()) MetadataRemoval.DropKey(session, table.LogicalName, key.LogicalName);
        var columns = Of(plan, ComponentTypes.Attribute, plan.Metadata.Column).OfType<(TableDefinition Table, ColumnDefinition Column)>().Where(c => !plan.RemovesTable(c.Table.LogicalName));
        foreach (var table in columns.GroupBy(c => c.Table.LogicalName)) MetadataRemoval.DropColumns(session, table.Key, table.Select(c => c.Column.LogicalName).ToHashSet(StringComparer.OrdinalIgnoreCase));
        foreach (var table in Of(plan, ComponentTypes.Entity, plan.Metadata.Table).OfType<TableDefinition>()) MetadataRemoval.DropTable(session, table);
        foreach (var relationship in Of(plan, ComponentTypes.EntityRelationship, plan.Metadata.Relationship).OfType<RelationshipDefinition>()) MetadataRemoval.DropRelationship(session, relationship);
        foreach (var choice in Of(plan, ComponentTypes.OptionSet, plan.Metadata.Choice).OfType<ChoiceDefinition>()) session.DropChoice(choice.Name);
    }

    private static IEnumerable<T> Of<T>(RemovalPlan plan, int type, Func<Guid, T> find) => plan.Removed.Where(c => c.Type == type).Select(c => find(c.Id));
}
