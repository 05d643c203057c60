using System.IO;
using LocalDataverse.Server.Hosting;

namespace LocalDataverse.Server.Commands;

/// <summary>The folder of an organisation that must be there already.</summary>
internal static class ExistingFolder
{
    /// <summary>Opens it without taking it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no organisation.</exception>
    public static DataFolder Open(string data) =>
        Directory.Exists(Path.Combine(data, "organization")) ? DataFolder.At(data) : throw new DirectoryNotFoundException($"There is no organisation in '{data}'.");
}
