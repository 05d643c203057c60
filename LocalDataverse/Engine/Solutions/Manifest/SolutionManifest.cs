using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Manifest;

/// <summary>What solution.xml says (SOLUTION-FORMAT 2).</summary>
internal sealed record SolutionManifest
{
    /// <summary>The solution's unique name.</summary>
    public required string UniqueName { get; init; }

    /// <summary>Its labels by language.</summary>
    public required IReadOnlyDictionary<int, string> DisplayNames { get; init; }

    /// <summary>Its descriptions by language.</summary>
    public required IReadOnlyDictionary<int, string> Descriptions { get; init; }

    /// <summary>The version as written.</summary>
    public required string Version { get; init; }

    /// <summary>True for a managed zip.</summary>
    public required bool Managed { get; init; }

    /// <summary>The language of single-language texts.</summary>
    public required int LanguageCode { get; init; }

    /// <summary>SolutionPackageVersion of the root; null when not given.</summary>
    public required string? PackageVersion { get; init; }

    /// <summary>Unique name of the solution that this one is a patch of; null for no patch.</summary>
    public required string? Parent { get; init; }

    /// <summary>The publisher.</summary>
    public required SolutionPublisher Publisher { get; init; }

    /// <summary>The components listed.</summary>
    public required IReadOnlyList<RootComponent> RootComponents { get; init; }

    /// <summary>What must be there already.</summary>
    public required IReadOnlyList<RequiredComponent> Required { get; init; }

    /// <summary>Reads solution.xml.</summary>
    /// <exception cref="SolutionImportException">Something that every solution has is missing or malformed.</exception>
    public static SolutionManifest Read(SolutionZip zip)
    {
        var root = zip.ReadXml("solution.xml");
        var manifest = root.Child("SolutionManifest") ?? throw new SolutionImportException("solution.xml has no SolutionManifest element, so it is no solution's manifest.");
        var name = Need(manifest, "UniqueName");
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            throw new SolutionImportException($"solution.xml: the unique name '{name}' may have letters, digits and underscores only.");
        var version = Need(manifest, "Version");
        if (!SolutionVersion.TryParse(version, out _)) throw new SolutionImportException($"solution.xml: '{version}' is no version; write one to four numbers, as in 1.0.0.0.");
        return new SolutionManifest
        {
            UniqueName = name,
            DisplayNames = Labels.Read(manifest.Child("LocalizedNames")),
            Descriptions = Labels.Read(manifest.Child("Descriptions")),
            Version = version,
            Managed = ReadManaged(manifest),
            LanguageCode = int.TryParse((string?)root.Attribute("languagecode"), out var language) ? language : 1033,
            PackageVersion = (string?)root.Attribute("SolutionPackageVersion"),
            Parent = manifest.Child("ParentSolution") is { } parent && (parent.Text("UniqueName") ?? parent.Value.Trim()) is { Length: > 0 } patched ? patched : null,
            Publisher = SolutionPublisher.Read(manifest.Child("Publisher") ?? throw new SolutionImportException("solution.xml has no Publisher.")),
            RootComponents = manifest.Child("RootComponents")?.Elements().Select(RootComponent.Read).ToList() ?? [],
            Required = manifest.Child("MissingDependencies")?.Elements().Select(RequiredComponent.Read).ToList() ?? [],
        };
    }

    private static string Need(XElement manifest, string name) =>
        manifest.Text(name) is { Length: > 0 } text ? text : throw new SolutionImportException($"solution.xml: the manifest has no {name}.");

    private static bool ReadManaged(XElement manifest) => manifest.Text("Managed") switch
    {
        "1" => true,
        "0" or null or "" => false,
        "2" => throw new SolutionImportException("solution.xml: Managed is 2, which stands in unpacked source only. Pack the source as managed or unmanaged."),
        var other => throw new SolutionImportException($"solution.xml: Managed is '{other}'; a packed solution has 0 or 1."),
    };
}
