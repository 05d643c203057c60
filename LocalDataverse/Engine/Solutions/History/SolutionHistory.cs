using System;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.History;

/// <summary>The rows of msdyn_solutionhistory: what was done with solutions, and how it ended.</summary>
internal static class SolutionHistory
{
    private const string Table = "msdyn_solutionhistory";
    private const int Completed = 1;

    /// <summary>Adds a row for something that is over.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="entry">What was done.</param>
    public static void Add(IDataSession session, SolutionHistoryEntry entry)
    {
        new SeedRow(session, Table, Guid.NewGuid())
            .Set("msdyn_name", entry.UniqueName)
            .Set("msdyn_solutionid", entry.SolutionId?.ToString("D"))
            .Set("msdyn_solutionversion", entry.Version)
            .Set("msdyn_publishername", entry.Publisher)
            .Set("msdyn_ismanaged", entry.Managed)
            .Set("msdyn_isoverwritecustomizations", entry.Overwrite)
            .Set("msdyn_ispatch", entry.Patch)
            .Set("msdyn_operation", new OptionSetValue((int)entry.Operation))
            .Set("msdyn_suboperation", new OptionSetValue((int)entry.Suboperation))
            .Set("msdyn_status", new OptionSetValue(Completed))
            .Set("msdyn_result", entry.Error is null)
            .Set("msdyn_errorcode", entry.Error is null ? null : entry.ErrorCode.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Set("msdyn_exceptionmessage", entry.Error is { Length: > 10_000 } text ? text[..10_000] : entry.Error)
            .Set("msdyn_starttime", entry.Start)
            .Set("msdyn_endtime", entry.End)
            .Set("msdyn_totaltime", (int)(entry.End - entry.Start).TotalSeconds)
            .Insert();
    }
}
