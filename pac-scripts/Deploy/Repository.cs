using System.IO;
using System.Linq;
using System.Reflection;

namespace ErpIntegration.Deploy;

/// <summary>Where the build found this repository, and what it packs.</summary>
internal static class Repository
{
    /// <summary>The solution's unique name.</summary>
    public const string Solution = "ErpIntegration";

    /// <summary>The folder of DataversePlugins.sln.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The version that CHANGELOG.md gives the solution.</summary>
    public static string Version { get; } = Metadata("SolutionVersion");

    /// <summary>The packer, as it was built with this program.</summary>
    public static string Packer { get; } = Metadata("Packer");

    /// <summary>The managed zip that a build makes.</summary>
    public static string ManagedZip => Path.Combine(Root, "artifacts", "solution", $"{Solution}_{Version}_managed.zip");

    private static string Metadata(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
