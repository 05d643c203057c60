using System;
using System.IO;
using System.ServiceModel;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.History;
using LocalDataverse.Engine.Solutions.Layers;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions;

/// <summary>
/// Imports a solution zip in one transaction, schema included: all of it or nothing. What the zip holds and this product can't do is a row of the report, never silence.
/// </summary>
internal sealed class SolutionImporter
{
    private readonly IOrganizationStore _store;
    private readonly TimeProvider _clock;
    private readonly Guid _administratorId;

    /// <summary>Makes an importer.</summary>
    /// <param name="store">The organisation's database.</param>
    /// <param name="clock">createdon, modifiedon, installedon.</param>
    /// <param name="administratorId">Who imports when the options name nobody.</param>
    public SolutionImporter(IOrganizationStore store, TimeProvider clock, Guid administratorId)
    {
        _store = store;
        _clock = clock;
        _administratorId = administratorId;
    }

    /// <summary>Imports a zip. Reads of other sessions don't see any of it before it is complete.</summary>
    /// <exception cref="SolutionImportException">Nothing was changed; the message says what is wrong.</exception>
    public SolutionImportReport Import(Stream stream, SolutionImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using var zip = SolutionZip.Open(stream);
        using var session = _store.OpenSession();
        var report = Import(zip, SolutionManifest.Read(zip), session, options);
        session.Commit();
        return report;
    }

    /// <summary>Imports a zip and takes everything back: what an import would do.</summary>
    /// <exception cref="SolutionImportException">What is wrong.</exception>
    public SolutionImportReport Try(SolutionZip zip, SolutionManifest manifest, SolutionImportOptions options)
    {
        using var session = _store.OpenSession();
        return Import(zip, manifest, session, options);
    }

    private SolutionImportReport Import(SolutionZip zip, SolutionManifest manifest, IDataSession session, SolutionImportOptions options)
    {
        var customizations = zip.ReadXml("customizations.xml");
        var now = ToSecond(_clock.GetUtcNow());
        var user = options.UserId ?? _administratorId;
        var defaults = new RowDefaults(session, now, user) { Managed = manifest.Managed, IntroducedVersion = manifest.Version };
        var context = new ImportContext(zip, manifest, customizations, session, defaults, options);
        try
        {
            TwiceListed.Check(context);
            Requirements.Check(context);
            var (before, metadata) = (new InstalledSolutions(session), session.Metadata);
            var upgrade = SolutionRow.Put(context, now);
            foreach (var importer in ComponentImporters.InOrder) importer.Import(context);
            Leftovers.Report(context, ComponentImporters.InOrder);
            SystemSolutions.Ensure(session, defaults);
            SolutionComponentRows.Put(context);
            SolutionSources.Add(session, context.SolutionId, zip);
            LayerSettlement.Settle(context, before, metadata, user);
            AddHistory(context, before, upgrade, now);
            if (upgrade && options.Upgrade) SolutionUpgrade.Promote(session, manifest.UniqueName, now, user);
        }
        catch (FaultException<OrganizationServiceFault> e)
        {
            throw new SolutionImportException($"The solution {manifest.UniqueName} can't be stored: {e.Message}", e) { ErrorCode = e.Detail.ErrorCode };
        }
        return context.Report.Build(manifest);
    }

    private void AddHistory(ImportContext context, InstalledSolutions before, bool upgrade, DateTime start)
    {
        var suboperation = before.Find(context.Manifest.UniqueName) is null ? SolutionSuboperation.New : upgrade ? SolutionSuboperation.Upgrade : SolutionSuboperation.Update;
        SolutionHistory.Add(context.Session, new SolutionHistoryEntry(context.Manifest.UniqueName, SolutionOperation.Import, suboperation, start, ToSecond(_clock.GetUtcNow()))
        {
            SolutionId = context.SolutionId,
            Overwrite = context.Options.OverwriteUnmanagedCustomizations,
        }.Of(context.Manifest));
    }

    // The platform stores whole seconds.
    private static DateTime ToSecond(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
}
