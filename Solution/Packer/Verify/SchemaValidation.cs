using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Xml;

namespace SolutionPacker.Verify;

/// <summary>
/// customizations.xml against Microsoft's schemas (CustomizationsSolution.xsd and what it includes; VisualizationDataDescription.xsd for charts, SiteMap.xsd for the site maps of apps). The public
/// schemas are of 2015 and today's exports have more, so what they do not know (<see cref="NewerThanTheSchema"/>) is left out first; a slip still shows.
/// </summary>
internal static class SchemaValidation
{
    public const string Code = "PACK332";

    /// <summary>What breaks the schemas.</summary>
    /// <param name="package">The package.</param>
    /// <param name="folder">The folder that holds the schemas.</param>
    /// <exception cref="FindingsException">PACK333: the folder has no such schema.</exception>
    public static IEnumerable<Finding> Check(PackageContent package, string folder)
    {
        var file = SourceFile.Of(package.Customizations);
        return Validate(Known(package.Customizations), folder, "CustomizationsSolution.xsd")
            .Concat(package.Customizations.Descendants("datadefinition").SelectMany(chart => Validate(chart, folder, "VisualizationDataDescription.xsd")))
            .Concat(package.Customizations.Elements("AppModuleSiteMaps").Descendants("SiteMap").SelectMany(map => Validate(map, folder, "SiteMap.xsd")))
            .Distinct()
            .Select(problem => new Finding(Code, file, problem));
    }

    private static XElement Known(XElement customizations)
    {
        var known = new XElement(customizations);
        foreach (var (parent, names, _) in NewerThanTheSchema.All)
        {
            var parents = known.DescendantsAndSelf(parent).ToList();
            foreach (var name in names)
            {
                if (name.StartsWith('@'))
                    parents.Attributes(name[1..]).Remove();
                else
                    parents.Elements(name).Remove();
            }
        }

        foreach (var (parent, after, name, value, _) in NewerThanTheSchema.LeftOut)
        {
            foreach (var place in known.Descendants(parent).Where(element => element.Element(name) is null).Elements(after).ToList())
                place.AddAfterSelf(new XElement(name, value));
        }

        return known;
    }

    private static List<string> Validate(XElement root, string folder, string schema)
    {
        var path = Path.Combine(folder, schema);
        if (!File.Exists(path))
            throw new FindingsException("PACK333", path, "The schema is not in this folder.");
        var problems = new List<string>();
        var set = new XmlSchemaSet { XmlResolver = new AnyCaseResolver() };
        set.Add(null, path);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = set };
        settings.ValidationEventHandler += (sender, problem) => problems.Add($"{(sender as XmlReader)?.LocalName}: {problem.Message}");
        using var reader = XmlReader.Create(new MemoryStream(SolutionXml.WriteClassic(root)), settings);
        while (reader.Read())
        {
        }

        return problems;
    }

    // The schemas include Fetch.xsd, the file is fetch.xsd.
    private sealed class AnyCaseResolver : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            var path = absoluteUri.LocalPath;
            return File.OpenRead(Directory.EnumerateFiles(Path.GetDirectoryName(path)!)
                .Single(file => string.Equals(Path.GetFileName(file), Path.GetFileName(path), StringComparison.OrdinalIgnoreCase)));
        }
    }
}
