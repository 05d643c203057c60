using System;
using System.IO;
using Xunit;

namespace SolutionPacker.Tests.Support;

/// <summary>Compares with a file under Snapshots; UPDATE_SNAPSHOTS=1 writes it instead.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual)
    {
        var file = Path.Combine(Repository.SolutionFolder, "Packer.Tests", "Snapshots", name);
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
