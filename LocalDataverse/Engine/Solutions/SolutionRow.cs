using System;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The rows of the solution and its publisher, and the rules of what may follow what.</summary>
internal static class SolutionRow
{
    /// <summary>Writes both rows.</summary>
    /// <exception cref="SolutionImportException">The installed solution is newer, or of the other kind.</exception>
    public static void Put(ImportContext context, DateTime now)
    {
        var manifest = context.Manifest;
        var existing = context.Rows.Where("solution", ("uniquename", manifest.UniqueName)) is [var row, ..] ? row : null;
        if (existing is not null) CheckFollows(existing, manifest);
        var publisherId = PutPublisher(context);
        var id = existing?.Id ?? Guid.NewGuid();
        var solution = context.Rows.New("solution", id)
            .Set("uniquename", manifest.UniqueName)
            .Set("friendlyname", Labels.Pick(manifest.DisplayNames, manifest.LanguageCode) ?? manifest.UniqueName)
            .Set("description", Labels.Pick(manifest.Descriptions, manifest.LanguageCode))
            .Set("version", manifest.Version)
            .Set("publisherid", new EntityReference("publisher", publisherId))
            .Set("ismanaged", manifest.Managed)
            .Default("isvisible", true)
            .Default("solutionpackageversion", manifest.PackageVersion);
        if (existing is null) solution.Set("installedon", now);
        else solution.Default("updatedon", now);
        context.Rows.Put(solution);
        context.Defaults.SolutionId = id;
        context.Report.Done("Solution", manifest.UniqueName, existing is null ? null : $"Updated from version {existing.GetAttributeValue<string>("version")}.");
    }

    // Managed and unmanaged can't follow each other, as on the platform: "Import can only update solutions when the modes match."
    private static void CheckFollows(Entity existing, SolutionManifest manifest)
    {
        var installed = existing.GetAttributeValue<string>("version") ?? "0";
        var managed = existing.GetAttributeValue<bool>("ismanaged");
        if (managed != manifest.Managed)
        {
            throw new SolutionImportException(
                $"The solution {manifest.UniqueName} is installed as {Kind(managed)} and the zip is {Kind(manifest.Managed)}; an import can only update a solution of the same kind. Uninstall it first, or give the {Kind(managed)} zip.");
        }
        if (SolutionVersion.Compare(manifest.Version, installed) < 0)
            throw new SolutionImportException($"The solution {manifest.UniqueName} is installed in version {installed}; the zip has the older version {manifest.Version}.");
    }

    private static string Kind(bool managed) => managed ? "managed" : "unmanaged";

    private static Guid PutPublisher(ImportContext context)
    {
        var publisher = context.Manifest.Publisher;
        if (context.Rows.IdOf("publisher", ("uniquename", publisher.UniqueName)) is { } existing) return existing;
        var id = Guid.NewGuid();
        context.Rows.Put(context.Rows.New("publisher", id)
            .Set("uniquename", publisher.UniqueName)
            .Set("friendlyname", Labels.Pick(publisher.DisplayNames, context.Manifest.LanguageCode) ?? publisher.UniqueName)
            .Set("description", Labels.Pick(publisher.Descriptions, context.Manifest.LanguageCode))
            .Set("customizationprefix", publisher.Prefix)
            .Set("customizationoptionvalueprefix", publisher.OptionValuePrefix)
            .Set("emailaddress", publisher.EmailAddress)
            .Set("supportingwebsiteurl", publisher.WebsiteUrl)
            .Default("isreadonly", false));
        return id;
    }
}
