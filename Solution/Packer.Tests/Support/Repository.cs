using System.Linq;
using System.Reflection;

namespace SolutionPacker.Tests.Support;

/// <summary>Where the build found this repository's files.</summary>
internal static class Repository
{
    /// <summary>The folder Solution.</summary>
    public static string SolutionFolder => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "SolutionFolder").Value!;
}
