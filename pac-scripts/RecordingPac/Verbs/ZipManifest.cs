using System;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace RecordingPac.Verbs;

/// <summary>What a zip's manifest says.</summary>
internal sealed record ZipManifest(string UniqueName, Version Version)
{
    public static ZipManifest Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var stream = zip.GetEntry("solution.xml")!.Open();
        var manifest = XDocument.Load(stream).Descendants("SolutionManifest").Single();
        return new ZipManifest((string)manifest.Element("UniqueName")!, Version.Parse((string)manifest.Element("Version")!));
    }
}
