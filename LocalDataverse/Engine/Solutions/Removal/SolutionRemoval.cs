using System;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>Takes a solution out of an organisation. All in the caller's transaction; nothing is checked twice.</summary>
internal static class SolutionRemoval
{
    /// <summary>
    /// Removes what belongs to the solution, all but its own row: of a managed one everything that it alone brought, data included; of an unmanaged one only the membership, its
    /// components stay.
    /// </summary>
    /// <param name="session">The transaction.</param>
    /// <param name="solution">The solution's row.</param>
    /// <param name="now">modifiedon of what is put back.</param>
    /// <param name="userId">modifiedby of what is put back.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">Something that stays needs it: CannotUninstallWithDependencies.</exception>
    public static void Run(IDataSession session, Entity solution, DateTime now, Guid userId)
    {
        var name = solution.GetAttributeValue<string>("uniquename");
        if (SystemSolutions.Contains(solution.Id)) throw PlatformFault.Create(PlatformErrorCodes.CannotDeleteRestrictedSolution, $"The solution {name} is the platform's own and can't be deleted.");
        if (solution.GetAttributeValue<bool>("ismanaged")) Uninstall(session, solution, now, userId);
        RowRemoval.DeleteWhere(session, "solutioncomponent", "solutionid", solution.Id);
        SolutionSources.Delete(session, solution.Id);
    }

    /// <summary>What stands in the way of a solution's removal.</summary>
    public static Dependency[] Dependencies(IDataSession session, Entity solution)
    {
        if (!solution.GetAttributeValue<bool>("ismanaged")) return [];
        var installed = new InstalledSolutions(session);
        return [.. DependencyFinder.Find(session, RemovalPlan.Of(session, installed, solution.Id), installed, solution.Id)];
    }

    private static void Uninstall(IDataSession session, Entity solution, DateTime now, Guid userId)
    {
        var installed = new InstalledSolutions(session);
        var plan = RemovalPlan.Of(session, installed, solution.Id);
        if (DependencyFinder.Find(session, plan, installed, solution.Id) is { Count: > 0 } dependencies)
            throw PlatformFault.Create(PlatformErrorCodes.CannotUninstallWithDependencies, $"Solution dependencies exist, cannot uninstall. DependencyCount : {dependencies.Count} - {string.Join(" - ", dependencies)}");
        ComponentRemoval.Run(session, plan);
        if (SolutionSources.Read(session, solution.Id) is not { } source) return;
        using (var zip = SolutionZip.Open(new MemoryStream(source, writable: false))) LayerRestore.Run(session, zip.ReadXml("customizations.xml"));
        foreach (var other in plan.Others.Where(o => !SystemSolutions.Contains(o))) PutBack(session, installed[other], now, userId);
    }

    // What the solution shares with another one is as that one brought it. Steps that were switched off stay off.
    private static void PutBack(IDataSession session, Entity solution, DateTime now, Guid userId)
    {
        if (SolutionSources.Read(session, solution.Id) is not { } source) return;
        using var zip = SolutionZip.Open(new MemoryStream(source, writable: false));
        var manifest = SolutionManifest.Read(zip);
        var defaults = new RowDefaults(session, now, userId) { Managed = manifest.Managed, IntroducedVersion = manifest.Version, SolutionId = solution.Id };
        var context = new ImportContext(zip, manifest, zip.ReadXml("customizations.xml"), session, defaults, new SolutionImportOptions { ActivateSteps = false });
        foreach (var importer in ComponentImporters.InOrder) importer.Import(context);
    }
}
