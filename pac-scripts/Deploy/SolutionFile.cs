using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy;

/// <summary>A solution zip, as far as the jobs look into it.</summary>
/// <param name="Path">The zip.</param>
/// <param name="UniqueName">The solution's unique name.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsManaged">Whether it is the managed package.</param>
/// <param name="Variables">The environment variables it defines: schema name → type.</param>
internal sealed record SolutionFile(string Path, string UniqueName, Version Version, bool IsManaged, IReadOnlyDictionary<string, VariableType> Variables)
{
    /// <summary>What the file with a zip's hash is called beside the zip's own name; pack writes it.</summary>
    public const string HashSuffix = ".sha256";

    private const string ManifestEntry = "solution.xml";
    private const string VariableEntry = "/environmentvariabledefinition.xml";

    /// <summary>Reads one.</summary>
    /// <exception cref="JobException">It is no solution zip, or not the one whose hash is beside it.</exception>
    public static SolutionFile Read(FileInfo file)
    {
        try
        {
            DemandUnchanged(file.FullName);
            using var zip = ZipFile.OpenRead(file.FullName);
            var manifest = Load(Manifest(zip, file.FullName)).Root!.Element("SolutionManifest");
            string Text(string name) => manifest?.Element(name)?.Value ?? throw new InvalidDataException($"{ManifestEntry} has no {name}.");
            return new SolutionFile(
                file.FullName,
                Text("UniqueName"),
                InstalledSolution.Parse(Text("Version")),
                Text("Managed") == "1",
                VariablesOf(zip));
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
        var manifest = Load(entry);
        manifest.Root!.Element("SolutionManifest")!.Element("Version")!.Value = version.ToString();
        entry.Delete();
        using var written = zip.CreateEntry(ManifestEntry).Open();
        manifest.Save(written);
    }

    private static void DemandUnchanged(string zip)
    {
        var hashFile = zip + HashSuffix;
        if (!File.Exists(hashFile))
            return;
        var packed = File.ReadAllText(hashFile).Split(' ')[0];
        if (!string.Equals(packed, Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(zip))), StringComparison.OrdinalIgnoreCase))
            throw new JobException(ExitCode.Settings, $"{zip} is not what pack wrote: {hashFile} has another hash. Pack again; what differs, a comparison of a copy with the new one says: dotnet run --project Solution/Packer -- diff COPY NEW.");
    }

    private static Dictionary<string, VariableType> VariablesOf(ZipArchive zip)
    {
        var variables = new Dictionary<string, VariableType>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(VariableEntry, StringComparison.OrdinalIgnoreCase)))
        {
            var root = Load(entry).Root!;
            if ((string?)root.Attribute("schemaname") is not { Length: > 0 } name)
                throw new InvalidDataException($"{entry.FullName} has no schemaname.");
            if (!int.TryParse((string?)root.Element("type"), NumberStyles.None, CultureInfo.InvariantCulture, out var type))
                throw new InvalidDataException($"{entry.FullName} has no type, or one that is no number.");
            if (!variables.TryAdd(name, (VariableType)type))
                throw new InvalidDataException($"{entry.FullName} defines {name} once more.");
        }

        return variables;
    }

    private static ZipArchiveEntry Manifest(ZipArchive zip, string path) => zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, ManifestEntry, StringComparison.OrdinalIgnoreCase))
        ?? throw new JobException(ExitCode.Settings, $"{path} is no solution zip: it has no {ManifestEntry}.");

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
