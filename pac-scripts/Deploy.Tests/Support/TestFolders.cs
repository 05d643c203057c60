using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ErpIntegration.Deploy.Tests.Support;

/// <summary>Where the build put what the tests run.</summary>
internal static class TestFolders
{
    /// <summary>The folder of the stand-in called pac.</summary>
    public static string Pac { get; } = Metadata("PacFolder");

    /// <summary>The stand-in itself.</summary>
    public static string PacProgram { get; } = Path.Combine(Pac, OperatingSystem.IsWindows() ? "pac.exe" : "pac");

    /// <summary>The folder pac-scripts.</summary>
    public static string Scripts { get; } = Metadata("Scripts");

    private static string Metadata(string key) => typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
