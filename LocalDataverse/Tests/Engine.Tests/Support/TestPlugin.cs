using System.IO;
using System.Reflection;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>Bytes of the plug-in DLLs under TestPlugins.</summary>
internal static class TestPlugin
{
    public static byte[] Read(string assembly) => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "plugins", assembly + ".dll"));
}
