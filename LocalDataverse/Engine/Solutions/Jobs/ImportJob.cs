using System;
using System.IO;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.History;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Jobs;

/// <summary>The importjob row of an import: written in transactions of its own, so that it tells of imports that failed.</summary>
internal sealed class ImportJob
{
    private const string Table = "importjob";

    private readonly Organization _organization;
    private readonly Guid _id;
    private readonly DateTimeOffset _start;
    private SolutionManifest? _manifest;

    private ImportJob(Organization organization, Guid id, DateTimeOffset start)
    {
        _organization = organization;
        _id = id;
        _start = start;
    }

    /// <summary>Writes the row.</summary>
    public static ImportJob Start(Organization organization, Guid id, Guid userId)
    {
        var job = new ImportJob(organization, id, organization.Clock.GetUtcNow());
        using var session = organization.Store.OpenSession();
        new SeedRow(session, Table, id)
            .Set("name", "Customizations")
            .Set("importcontext", "ImportUpgrade")
            .Set("operationcontext", "NewInstall")
            .Set("startedon", organization.UtcNow())
            .Set("progress", 0d)
            .Set("organizationid", new EntityReference("organization", organization.Id))
            .Made(organization.UtcNow(), userId)
            .Insert();
        session.Commit();
        return job;
    }

    /// <summary>Says which solution it is about.</summary>
    /// <exception cref="SolutionImportException">The zip is no solution.</exception>
    public void Describe(byte[] zip)
    {
        using var opened = SolutionZip.Open(new MemoryStream(zip, writable: false));
        _manifest = SolutionManifest.Read(opened);
        Write(row => row["solutionname"] = _manifest.UniqueName);
    }

    /// <summary>The import is over and was committed.</summary>
    public void Succeed(SolutionImportReport report) => End(100, ImportJobData.Of(_manifest, report, _start, _organization.Clock.GetUtcNow()));

    /// <summary>The import is over and nothing was changed.</summary>
    public void Fail(int errorCode, string message, SolutionImportException? error) => End(0, ImportJobData.Of(_manifest, errorCode, message, error?.Missing ?? [], _start, _organization.Clock.GetUtcNow()), session =>
    {
        if (_manifest is null) return;
        var start = new DateTime(_start.UtcTicks - (_start.UtcTicks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        SolutionHistory.Add(session, new SolutionHistoryEntry(_manifest.UniqueName, SolutionOperation.Import, SolutionSuboperation.None, start, _organization.UtcNow()) { Error = message, ErrorCode = errorCode }.Of(_manifest));
    });

    private void End(double progress, string data, Action<IDataSession>? more = null) => Write(
        row =>
        {
            row["progress"] = progress;
            row["data"] = data;
            row["completedon"] = _organization.UtcNow();
        },
        more);

    private void Write(Action<Entity> change, Action<IDataSession>? more = null)
    {
        var row = new Entity(Table, _id) { ["modifiedon"] = _organization.UtcNow() };
        change(row);
        using var session = _organization.Store.OpenSession();
        session.Update(row);
        more?.Invoke(session);
        session.Commit();
    }
}
