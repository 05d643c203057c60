using System.IO;
using Xunit;

namespace SolutionPacker.Tests.Support;

/// <summary>The folder shared/reference beside the repository or above it: public reference material that is no part of the repository.</summary>
internal static class SharedReference
{
    /// <summary>A folder of it; skips the test where it is missing.</summary>
    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(Repository.SolutionFolder); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "reference", name);
            if (Directory.Exists(candidate))
                return candidate;
        }

        Assert.Skip($"shared/reference/{name} is neither beside nor above the repository.");
        return string.Empty;
    }
}
