using System.Linq;
using System.Reflection;

namespace ErpIntegration.Benchmarks;

/// <summary>The packed solution, as an environment would import it.</summary>
internal static class SolutionZip
{
    public static string Path { get; } = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "SolutionZip").Value!;
}
