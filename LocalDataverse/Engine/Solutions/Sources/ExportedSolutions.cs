using System;
using System.Globalization;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Sources;

/// <summary>The zips that jobs of ExportSolutionAsync have written.</summary>
internal static class ExportedSolutions
{
    /// <summary>The zip of an export; null when there is none.</summary>
    public static byte[]? Read(IDataSession session, Guid export) => session.ReadFile(Name(export));

    /// <summary>Keeps a zip.</summary>
    public static void Write(IDataSession session, Guid export, byte[] zip) => session.WriteFile(Name(export), zip);

    private static string Name(Guid export) => string.Create(CultureInfo.InvariantCulture, $"export/{export:D}");
}
