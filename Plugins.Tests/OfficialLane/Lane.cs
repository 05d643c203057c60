using System.Linq;
using System.Reflection;

namespace ErpIntegration.Tests.OfficialLane;

/// <summary>The lane that this was built in, and where the build put what these tests look at.</summary>
internal static class Lane
{
    /// <summary>Whether Microsoft's packages were built against.</summary>
    public static bool IsOfficial => Metadata("DataverseSdk") == "Official";

    /// <summary>A value that the build left in this assembly.</summary>
    public static string Metadata(string key) => typeof(Lane).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
