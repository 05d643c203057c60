using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>
/// What an import means for the layers of its components: a managed solution keeps its place below those that were installed later, and unmanaged changes stay on top of it unless
/// they are to be overwritten; an unmanaged one is written into the layer Active (decision 0028).
/// </summary>
internal static class LayerSettlement
{
    /// <summary>Settles them, after the import has written everything.</summary>
    /// <param name="context">The import.</param>
    /// <param name="before">What was installed before it.</param>
    /// <param name="metadata">The metadata before it.</param>
    /// <param name="userId">Who imports.</param>
    public static void Settle(ImportContext context, InstalledSolutions before, MetadataCatalog metadata, Guid userId)
    {
        var session = context.Session;
        var components = context.Components.All.Select(c => (c.Type, c.Id)).ToList();
        if (context.Manifest.Managed)
        {
            if (context.Options.OverwriteUnmanagedCustomizations) foreach (var (type, id) in components) ActiveLayer.Remove(session, type, id);
            else KeepUnmanaged(context, before);
            var installed = new InstalledSolutions(session);
            var above = installed.All.SkipWhile(s => s.Id != context.SolutionId).Skip(1).Where(s => s.GetAttributeValue<bool>("ismanaged") && !SystemSolutions.Contains(s.Id)).ToList();
            new LayerReplay(session, installed, context.Defaults.Now, userId).Run(above, components);
        }
        else
        {
            foreach (var change in context.Rows.Changed.Where(c => before.ManagedHolders(c.Key).Any())) ChangeManaged(context, change);
            DemandUnchanged(context, metadata, components.Where(c => ComponentTypes.IsMetadata(c.Type) && before.ManagedHolders(c).Any()));
            foreach (var (type, id) in components) ActiveLayer.Mark(session, type, id, context.Defaults.Now);
        }
        ComponentLayers.Refresh(session, components);
    }

    // Managed metadata that its solution lets nobody change.
    private static void DemandUnchanged(ImportContext context, MetadataCatalog metadata, IEnumerable<(int Type, Guid Id)> components)
    {
        var (before, after) = (new MetadataIndex(metadata), new MetadataIndex(context.Metadata));
        foreach (var (type, id) in components)
        {
            var (left, right) = (Content(before, type, id), Content(after, type, id));
            if (left is not null && left != right) throw new SolutionImportException(ManagedComponents.NotCustomizable(type, id)) { ErrorCode = PlatformErrorCodes.GenericManagedPropertyFailure };
        }
    }

    // What a component that may not be customized says; null for one that may be.
    private static string? Content(MetadataIndex index, int type, Guid id) => type switch
    {
        ComponentTypes.Entity when index.Table(id) is { } table && IsFixed(table.Restrictions) => JsonSerializer.Serialize(new { table.DisplayNames, table.DisplayCollectionNames, table.Descriptions, table.ChangeTrackingEnabled, table.IsAuditEnabled }),
        ComponentTypes.Attribute when index.Column(id) is { } found && IsFixed(found.Column.Restrictions) => JsonSerializer.Serialize(found.Column, MetadataJson.Options),
        ComponentTypes.OptionSet when index.Choice(id) is { } choice && IsFixed(choice.Restrictions) => JsonSerializer.Serialize(choice, MetadataJson.Options),
        _ => null,
    };

    private static bool IsFixed(IReadOnlyList<string> restrictions) => restrictions.Contains("IsCustomizable");

    // Rows that no managed solution had: what they were is an unmanaged change of what the solution brings now.
    private static void KeepUnmanaged(ImportContext context, InstalledSolutions before)
    {
        foreach (var change in context.Rows.Changed.Where(c => !before.ManagedHolders(c.Key).Any()))
        {
            var values = change.Columns.Where(c => LayerChanges.IsLayered(change.Table, c) && change.Before.Contains(c) && !LayerChanges.Same(change.Before[c], change.Written[c])).ToDictionary(c => c, c => (object?)change.Before[c]);
            if (values.Count > 0) ActiveLayer.Add(context.Session, change.Key.Type, change.Table, change.Key.Id, values, context.Defaults.Now);
        }
    }

    private static void ChangeManaged(ImportContext context, ImportedChange change)
    {
        var values = change.Columns.Where(c => LayerChanges.IsLayered(change.Table, c)).ToDictionary(c => c, c => (object?)change.Written[c]);
        if (change.Before.GetAttributeValue<BooleanManagedProperty>("iscustomizable") is { Value: false } && values.Any(v => v.Key != "iscustomizable" && !LayerChanges.Same(v.Value, change.Before.GetAttributeValue<object>(v.Key))))
            throw new SolutionImportException(ManagedComponents.NotCustomizable(change.Key.Type, change.Key.Id)) { ErrorCode = PlatformErrorCodes.GenericManagedPropertyFailure };
        ActiveLayer.Add(context.Session, change.Key.Type, change.Table, change.Key.Id, values, context.Defaults.Now);
    }
}
