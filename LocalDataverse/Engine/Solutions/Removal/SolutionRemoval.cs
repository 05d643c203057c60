using System;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Layers;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>Takes a solution out of an organisation. All in the caller's transaction; nothing is checked twice.</summary>
internal static class SolutionRemoval
{
    /// <summary>
    /// Removes its patches and what belongs to the solution, all but its own row: of a managed one everything that it alone brought, data included; of an unmanaged one only the membership, its
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
        foreach (var patch in new InstalledSolutions(session).All.Where(s => s.GetAttributeValue<EntityReference>("parentsolutionid")?.Id == solution.Id).Reverse())
        {
            Run(session, patch, now, userId);
            RowRemoval.Delete(session, "solution", patch.Id);
        }
        var components = new InstalledSolutions(session).ComponentsOf(solution.Id).Select(c => c.Key).ToList();
        if (solution.GetAttributeValue<bool>("ismanaged")) Uninstall(session, solution, now, userId);
        RowRemoval.DeleteWhere(session, "solutioncomponent", "solutionid", solution.Id);
        SolutionSources.Delete(session, solution.Id);
        ComponentLayers.Refresh(session, components);
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
        new LayerReplay(session, installed, now, userId).Run(
            plan.Others.Where(o => !SystemSolutions.Contains(o)).Select(o => installed[o]).Where(o => o.GetAttributeValue<bool>("ismanaged")),
            [.. installed.ComponentsOf(solution.Id).Select(c => c.Key)]);
    }
}
