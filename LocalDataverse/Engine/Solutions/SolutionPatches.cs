using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Layers;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Solutions.Removal;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions;

/// <summary>
/// Patches of unmanaged solutions: made here, and rolled up into the solution's next version ("Create patches to simplify solution updates", Microsoft Learn). A solution with patches can't be changed
/// itself. Codes and texts of refusals are assumed.
/// </summary>
internal static class SolutionPatches
{
    /// <summary>The patches of a solution, the one that was made first in front.</summary>
    public static IReadOnlyList<Entity> Of(IDataSession session, Guid solution)
    {
        var query = new QueryExpression("solution") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("parentsolutionid", ConditionOperator.Equal, solution);
        return [.. SolutionOrder.Sort(session, session.Query(query).Entities)];
    }

    /// <summary>Refuses a solution that has patches: what is to be changed of it is changed in one of them.</summary>
    public static void DemandNone(IDataSession session, Entity solution)
    {
        if (Of(session, solution.Id) is [var patch, ..])
            throw Refused($"The solution {Name(solution)} has patches ({Name(patch)}) and can't be changed: put the component into the patch, or roll the patches up with CloneAsSolution.");
    }

    /// <summary>Makes an empty patch.</summary>
    /// <returns>solutionid.</returns>
    public static Guid Create(IDataSession session, string parentName, string displayName, string version, DateTime now, Guid userId)
    {
        var parent = Parent(session, parentName);
        var (older, newer) = (Version(Text(parent, "version")), Version(version));
        if ((older.Major, older.Minor) != (newer.Major, newer.Minor) || newer <= older)
            throw Refused($"The version {version} of a patch must be higher than the solution's, {Text(parent, "version")}, and have the same first two numbers.");
        var id = Guid.NewGuid();
        new SeedRow(session, "solution", id)
            .Set("uniquename", $"{Name(parent)}_Patch_{id.ToString("N", CultureInfo.InvariantCulture)[..8]}")
            .Set("friendlyname", displayName)
            .Set("version", version)
            .Set("publisherid", parent.GetAttributeValue<EntityReference>("publisherid"))
            .Set("parentsolutionid", parent.ToEntityReference())
            .Set("ismanaged", false)
            .Set("isvisible", true)
            .Set("installedon", now)
            .Made(now, userId)
            .Insert();
        SolutionOrder.Add(session, id);
        return id;
    }

    /// <summary>Puts what the patches have into the solution, which gets the new version and name; the patches go. The solution keeps its id (assumed).</summary>
    /// <returns>solutionid.</returns>
    public static Guid RollUp(IDataSession session, string parentName, string displayName, string version, DateTime now, Guid userId)
    {
        var parent = Parent(session, parentName);
        var (older, newer) = (Version(Text(parent, "version")), Version(version));
        if (newer.Major < older.Major || newer.Major == older.Major && newer.Minor <= older.Minor)
            throw Refused($"The version {version} must be higher than the solution's, {Text(parent, "version")}, in its first two numbers.");
        var installed = new InstalledSolutions(session);
        foreach (var patch in Of(session, parent.Id))
        {
            var components = installed.ComponentsOf(patch.Id).ToList();
            foreach (var component in components) SolutionMembership.Add(session, parent, component, now, userId);
            if (SolutionSources.Read(session, patch.Id) is { } source)
            {
                using var zip = SolutionZip.Open(new MemoryStream(source, writable: false));
                SolutionSources.Add(session, parent.Id, zip);
            }
            SolutionRemoval.Run(session, patch, now, userId);
            RowRemoval.Delete(session, "solution", patch.Id);
            ComponentLayers.Refresh(session, [.. components.Select(c => c.Key)]);
        }
        session.Update(new Entity("solution", parent.Id)
        {
            ["version"] = version,
            ["friendlyname"] = displayName,
            ["updatedon"] = now,
            ["modifiedon"] = now,
            ["modifiedby"] = new EntityReference("systemuser", userId),
        });
        return parent.Id;
    }

    private static Entity Parent(IDataSession session, string name)
    {
        var parent = SolutionMembership.FindUnmanaged(session, name);
        if (SystemSolutions.Contains(parent.Id)) throw Refused($"The solution {name} is the platform's own and has no patches.");
        return parent.Contains("parentsolutionid") ? throw Refused($"The solution {name} is a patch itself.") : parent;
    }

    private static Version Version(string text) => SolutionVersion.TryParse(text, out var version) ? version : throw Refused($"'{text}' is no version of a solution.");

    private static string Name(Entity solution) => Text(solution, "uniquename");

    private static string Text(Entity solution, string column) => solution.GetAttributeValue<string>(column) ?? "";

    private static System.ServiceModel.FaultException<OrganizationServiceFault> Refused(string message) => PlatformFault.Create(PlatformErrorCodes.InvalidArgument, message);
}
