using System;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Removal;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>Takes the layer Active of a component away, so that the managed layers below it count.</summary>
internal static class ActiveLayerRemoval
{
    /// <summary>Removes it; where there is none nothing happens.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is nothing below it.</exception>
    public static void Run(IDataSession session, int type, Guid id, DateTime now, Guid userId)
    {
        var installed = new InstalledSolutions(session);
        var below = installed.ManagedHolders((type, id)).ToList();
        if (below.Count == 0 && !new MetadataIndex(session.Metadata).IsPlatforms(type, id))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The component {id:D} of the type {ComponentTypes.Name(type)} has no managed layer; without its unmanaged one nothing would be left of it.");
        if (!ActiveLayer.Has(session, type, id)) return;
        if (ComponentTypes.IsMetadata(type)) ResetMetadata(session, installed, type, id);
        else ResetRow(session, type, id);
        ActiveLayer.Remove(session, type, id);
        new LayerReplay(session, installed, now, userId).Run(below, [(type, id)]);
        ComponentLayers.Refresh(session, [(type, id)]);
    }

    // What a managed solution doesn't mention was empty.
    private static void ResetRow(IDataSession session, int type, Guid id)
    {
        if (ComponentTypes.Table(type) is not { } name || !session.Metadata.TryGetTable(name, out var table)) return;
        var row = new Entity(name, id);
        foreach (var column in ActiveLayer.Changes(session, type, table, id).Keys.Where(c => c != table.PrimaryNameColumn)) row[column] = null;
        session.Update(row);
    }

    // What the platform says of its own definitions; managed solutions come after it.
    private static void ResetPlatform(IDataSession session, int type, Guid id)
    {
        var index = new MetadataIndex(session.Metadata);
        if (type == ComponentTypes.Entity && index.Table(id) is { } table && BaseLayer.TryGetTable(table.LogicalName, out var original))
        {
            session.PutTable(table with { DisplayNames = original.DisplayNames, DisplayCollectionNames = original.DisplayCollectionNames, Descriptions = original.Descriptions, ChangeTrackingEnabled = original.ChangeTrackingEnabled, IsAuditEnabled = original.IsAuditEnabled, Restrictions = original.Restrictions });
        }
        else if (type == ComponentTypes.Attribute && index.Column(id) is { } found && BaseLayer.TryGetTable(found.Table.LogicalName, out var before) && before.TryGetColumn(found.Column.LogicalName, out var column))
        {
            var reset = found.Column with { DisplayNames = column.DisplayNames, Descriptions = column.Descriptions, RequiredLevel = column.RequiredLevel, MaxLength = column.MaxLength, IsSecured = column.IsSecured, IsAuditEnabled = column.IsAuditEnabled };
            session.PutTable(found.Table with { Columns = TableDefinition.Index(found.Table.Columns.Values.Select(c => c.LogicalName == reset.LogicalName ? reset : c)) });
        }
    }

    private static void ResetMetadata(IDataSession session, InstalledSolutions installed, int type, Guid id)
    {
        ResetPlatform(session, type, id);
        foreach (var solution in installed.All.Where(s => !s.GetAttributeValue<bool>("ismanaged") && installed.ComponentsOf(s.Id).Any(c => c.Key == (type, id))))
        {
            if (SolutionSources.Read(session, solution.Id) is not { } source) continue;
            using var zip = SolutionZip.Open(new MemoryStream(source, writable: false));
            LayerRestore.Run(session, zip.ReadXml("customizations.xml"));
        }
    }
}
