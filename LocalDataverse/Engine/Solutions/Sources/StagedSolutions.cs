using System;
using System.Globalization;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Sources;

/// <summary>The zips that StageSolution has taken, until they are imported.</summary>
internal static class StagedSolutions
{
    /// <summary>The zip of an upload id.</summary>
    /// <exception cref="SolutionImportException">There is none.</exception>
    public static byte[] Read(IDataSession session, Guid upload) =>
        session.ReadFile(Name(upload)) ?? throw new SolutionImportException($"There is no staged solution with the StageSolutionUploadId {upload:D}; call StageSolution first.");

    /// <summary>Keeps a zip.</summary>
    public static void Write(IDataSession session, Guid upload, byte[] zip) => session.WriteFile(Name(upload), zip);

    /// <summary>Forgets a zip.</summary>
    public static void Delete(IDataSession session, Guid upload) => session.WriteFile(Name(upload), null);

    private static string Name(Guid upload) => string.Create(CultureInfo.InvariantCulture, $"stage/{upload:D}");
}
