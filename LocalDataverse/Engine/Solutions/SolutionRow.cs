using System;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The rows of the solution and its publisher, and the rules of what may follow what.</summary>
internal static class SolutionRow
{
    /// <summary>Writes both rows.</summary>
    /// <returns>True when it waits beside the installed version.</returns>
    /// <exception cref="SolutionImportException">The installed solution is newer, or of the other kind.</exception>
    public static bool Put(ImportContext context, DateTime now)
    {
        var manifest = context.Manifest;
        var existing = Find(context, manifest.UniqueName);
        if (existing is not null) CheckFollows(existing, manifest);
        if (Find(context, SolutionUpgrade.HoldingName(manifest.UniqueName)) is not null)
            throw new SolutionImportException($"An upgrade of the solution {manifest.UniqueName} is waiting; apply it (DeleteAndPromote) or delete the solution {SolutionUpgrade.HoldingName(manifest.UniqueName)} first.");
        var holding = context.IsHolding = IsHolding(context, existing);
        var updated = holding ? null : existing;
        var publisherId = PutPublisher(context);
        var id = updated?.Id ?? Guid.NewGuid();
        var solution = context.Rows.New("solution", id)
            .Set("uniquename", holding ? SolutionUpgrade.HoldingName(manifest.UniqueName) : manifest.UniqueName)
            .Set("friendlyname", Labels.Pick(manifest.DisplayNames, manifest.LanguageCode) ?? manifest.UniqueName)
            .Set("description", Labels.Pick(manifest.Descriptions, manifest.LanguageCode))
            .Set("version", manifest.Version)
            .Set("publisherid", new EntityReference("publisher", publisherId))
            .Set("ismanaged", manifest.Managed)
            .Set("parentsolutionid", Parent(context))
            .Default("isvisible", true)
            .Default("solutionpackageversion", manifest.PackageVersion);
        if (updated is null) solution.Set("installedon", now);
        else solution.Default("updatedon", now);
        context.Rows.Put(solution);
        if (updated is null) SolutionOrder.Add(context.Session, id);
        context.Defaults.SolutionId = id;
        context.Report.Done("Solution", manifest.UniqueName, existing is null ? null : $"{(holding ? "Upgrade of" : "Updated from")} version {existing.GetAttributeValue<string>("version")}.");
        return holding;
    }

    // A patch lies on top of the solution that it mends.
    private static EntityReference? Parent(ImportContext context)
    {
        var (name, parent) = (context.Manifest.UniqueName, context.Manifest.Parent);
        if (parent is null) return null;
        var found = Find(context, parent) ?? throw new SolutionImportException($"The solution {name} is a patch of {parent}, which isn't installed. Import that one first.");
        return found.GetAttributeValue<bool>("ismanaged") == context.Manifest.Managed
            ? found.ToEntityReference()
            : throw new SolutionImportException($"The solution {name} is a {Kind(context.Manifest.Managed)} patch of {parent}, which is {Kind(!context.Manifest.Managed)} here; both must be of one kind.");
    }

    private static Entity? Find(ImportContext context, string uniqueName) => context.Rows.Where("solution", ("uniquename", uniqueName)) is [var row, ..] ? row : null;

    private static bool IsHolding(ImportContext context, Entity? existing)
    {
        var (name, options) = (context.Manifest.UniqueName, context.Options);
        if (!options.HoldingSolution && !options.Upgrade) return false;
        if (existing is null) return options.HoldingSolution ? throw new SolutionImportException($"The solution {name} isn't installed, so there is nothing to be upgraded; import it without HoldingSolution.") : false;
        if (!context.Manifest.Managed) throw new SolutionImportException($"The solution {name} is unmanaged; only managed solutions can be upgraded. Import it as an update.");
        if (SolutionVersion.Compare(context.Manifest.Version, existing.GetAttributeValue<string>("version") ?? "0") <= 0) throw NotHigher(context.Manifest, existing);
        return true;
    }

    // Managed and unmanaged can't follow each other.
    private static void CheckFollows(Entity existing, SolutionManifest manifest)
    {
        if (SystemSolutions.Contains(existing.Id)) throw new SolutionImportException($"The solution {manifest.UniqueName} is the platform's own and can't be imported.");
        var managed = existing.GetAttributeValue<bool>("ismanaged");
        if (managed != manifest.Managed)
        {
            throw new SolutionImportException($"The solution is already installed on this system as {Kind(managed)} and the package supplied is attempting to install it in {Kind(manifest.Managed)} mode. Import can only update solutions when the modes match. Uninstall the current solution and try again. ({manifest.UniqueName})")
            {
                ErrorCode = managed ? PlatformErrorCodes.ImportSolutionUnmanagedToManagedMismatch : PlatformErrorCodes.ImportSolutionManagedToUnmanagedMismatch,
            };
        }
        if (SolutionVersion.Compare(manifest.Version, existing.GetAttributeValue<string>("version") ?? "0") < 0) throw NotHigher(manifest, existing);
    }

    // The platform's sentence; its code isn't published (assumed).
    private static SolutionImportException NotHigher(SolutionManifest manifest, Entity existing) => new(
        $"The import solution must have a higher version than the existing solution it is upgrading. ({manifest.UniqueName} is installed in version {existing.GetAttributeValue<string>("version")}; the zip has {manifest.Version}.)");

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
