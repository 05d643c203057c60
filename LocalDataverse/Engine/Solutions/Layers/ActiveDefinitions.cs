using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Solutions.Export;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>What requests changed of definitions that lie below the layer Active: kept as the zip of the solution of this name, and put on top again like those of unmanaged solutions (decision 0035).</summary>
internal static class ActiveDefinitions
{
    private const int OnlyChanges = 2;

    /// <summary>Keeps the components as they are now; those with nothing below them need it not.</summary>
    public static void Keep(IDataSession session, IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        var (installed, metadata) = (new InstalledSolutions(session), new MetadataIndex(session.Metadata));
        var changed = components.Where(c => metadata.IsPlatforms(c.Type, c.Id) || installed.ManagedHolders(c).Any()).Select(c => new SolutionComponent(c.Type, c.Id, c.Type == ComponentTypes.Entity ? OnlyChanges : 0)).ToList();
        if (changed.Count == 0) return;
        using var zip = SolutionZip.Open(new MemoryStream(SolutionExporter.Export(session, installed[SystemSolutions.Active], changed), writable: false));
        SolutionSources.Add(session, SystemSolutions.Active, zip);
    }
}
