using System;
using System.Linq;
using LocalDataverse.Engine.Solutions.Layers;
using LocalDataverse.Engine.Solutions.Removal;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions;

/// <summary>Upgrades: the new version waits beside the installed one, and then takes its place.</summary>
internal static class SolutionUpgrade
{
    private const string Suffix = "_Upgrade";

    /// <summary>The unique name of the version that waits.</summary>
    public static string HoldingName(string uniqueName) => uniqueName + Suffix;

    /// <summary>Removes the installed version, with what the waiting one no longer has, and gives that one its name.</summary>
    /// <returns>The id of the solution that is now installed.</returns>
    /// <exception cref="System.ServiceModel.FaultException{T}">There are no two versions, or something needs what would go.</exception>
    public static Guid Promote(IDataSession session, string uniqueName, DateTime now, Guid userId)
    {
        var installed = new InstalledSolutions(session);
        var old = installed.Find(uniqueName) ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no solution {uniqueName} to be upgraded.");
        var next = installed.Find(HoldingName(uniqueName))
            ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no solution {HoldingName(uniqueName)}: import the new version with HoldingSolution first.");
        // The layer keeps its place below the solutions that were installed after the first version.
        session.Update(new Entity("solution", next.Id) { ["installedon"] = old.GetAttributeValue<DateTime>("installedon") });
        SolutionOrder.Replace(session, old.Id, next.Id);
        SolutionRemoval.Run(session, old, now, userId);
        RowRemoval.Delete(session, "solution", old.Id);
        session.Update(new Entity("solution", next.Id) { ["uniquename"] = old.GetAttributeValue<string>("uniquename"), ["updatedon"] = now, ["modifiedon"] = now });
        ComponentLayers.Refresh(session, [.. installed.ComponentsOf(next.Id).Select(c => c.Key)]);
        return next.Id;
    }
}
