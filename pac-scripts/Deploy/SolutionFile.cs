using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy;

/// <summary>The manifest of a solution zip.</summary>
/// <param name="Path">The zip.</param>
/// <param name="UniqueName">The solution's unique name.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsManaged">Whether it is the managed package.</param>
internal sealed record SolutionFile(string Path, string UniqueName, Version Version, bool IsManaged)
{
    private const string ManifestEntry = "solution.xml";

    /// <summary>Reads one.</summary>
    /// <exception cref="JobException">It is no solution zip.</exception>
    public static SolutionFile Read(FileInfo file)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file.FullName);
            using var stream = Manifest(zip, file.FullName).Open();
            var manifest = Load(stream).Root!.Element("SolutionManifest");
            string Text(string name) => manifest?.Element(name)?.Value ?? throw new InvalidDataException($"{ManifestEntry} has no {name}.");
            return new SolutionFile(file.FullName, Text("UniqueName"), InstalledSolution.Parse(Text("Version")), Text("Managed") == "1");
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or XmlException)
        {
            throw new JobException(ExitCode.Settings, $"{file.FullName} is no solution zip: {exception.Message}", exception);
        }
    }

    /// <summary>Writes a copy that says it is another version.</summary>
    public void CopyAs(Version version, string target)
    {
        File.Copy(Path, target, overwrite: true);
        using var zip = ZipFile.Open(target, ZipArchiveMode.Update);
        var entry = Manifest(zip, target);
        XDocument manifest;
        using (var stream = entry.Open())
            manifest = Load(stream);
        manifest.Root!.Element("SolutionManifest")!.Element("Version")!.Value = version.ToString();
        entry.Delete();
        using var written = zip.CreateEntry(ManifestEntry).Open();
        manifest.Save(written);
    }

    private static ZipArchiveEntry Manifest(ZipArchive zip, string path) => zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, ManifestEntry, StringComparison.OrdinalIgnoreCase))
        ?? throw new JobException(ExitCode.Settings, $"{path} is no solution zip: it has no {ManifestEntry}.");

    private static XDocument Load(Stream stream)
    {
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
