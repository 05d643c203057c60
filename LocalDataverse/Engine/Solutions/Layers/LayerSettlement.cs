using System;
using System.Linq;
using LocalDataverse.Engine.Solutions.Rows;
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
    /// <param name="userId">Who imports.</param>
    public static void Settle(ImportContext context, InstalledSolutions before, Guid userId)
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
            foreach (var (type, id) in components) ActiveLayer.Mark(session, type, id, context.Defaults.Now);
        }
        ComponentLayers.Refresh(session, components);
    }

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
