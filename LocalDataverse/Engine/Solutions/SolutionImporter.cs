using System;
using System.IO;
using System.ServiceModel;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Solutions.Rows;
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
        var manifest = SolutionManifest.Read(zip);
        var customizations = zip.ReadXml("customizations.xml");
        using var session = _store.OpenSession();
        var now = ToSecond(_clock.GetUtcNow());
        var defaults = new RowDefaults(session, now, options.UserId ?? _administratorId)
        {
            Managed = manifest.Managed,
            IntroducedVersion = manifest.Version,
        };
        var context = new ImportContext(zip, manifest, customizations, session, defaults, options);
        try
        {
            Requirements.Check(context);
            SolutionRow.Put(context, now);
            foreach (var importer in ComponentImporters.InOrder) importer.Import(context);
            Leftovers.Report(context, ComponentImporters.InOrder);
            SolutionComponentRows.Put(context);
            session.Commit();
        }
        catch (FaultException<OrganizationServiceFault> e)
        {
            throw new SolutionImportException($"The solution {manifest.UniqueName} can't be stored: {e.Message}", e);
        }
        return context.Report.Build(manifest);
    }

    // The platform stores whole seconds.
    private static DateTime ToSecond(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
}
