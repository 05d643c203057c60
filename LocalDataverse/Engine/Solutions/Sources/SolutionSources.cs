using System;
using System.Globalization;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Sources;

/// <summary>The zips that the installed solutions came in: what a removal puts back on top, and what an export begins with.</summary>
internal static class SolutionSources
{
    /// <summary>The zip of a solution; null for one that was made here.</summary>
    public static byte[]? Read(IDataSession session, Guid solution) => session.ReadFile(Name(solution));

    /// <summary>Keeps a zip; over the one of an earlier version, whose components stay.</summary>
    public static void Add(IDataSession session, Guid solution, SolutionZip zip) =>
        session.WriteFile(Name(solution), Read(session, solution) is { } earlier ? SourceMerge.Over(earlier, zip) : zip.Content);

    /// <summary>Forgets the zip.</summary>
    public static void Delete(IDataSession session, Guid solution) => session.WriteFile(Name(solution), null);

    private static string Name(Guid solution) => string.Create(CultureInfo.InvariantCulture, $"solution/{solution:D}");
}
