using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using SolutionPacker.Merge;
using SolutionPacker.Source;
using SolutionPacker.Tests.Support;
using SolutionPacker.Xml;
using Xunit;

namespace SolutionPacker.Tests.Product;

/// <summary>
/// The solution beside this project against Microsoft's schema. The schema is of 2015 and today's exports have more, so what it
/// does not know (<see cref="NewerThanTheSchema"/>) is left out first; a slip of ours still shows.
/// </summary>
public sealed class SchemaTests
{
    [Fact]
    public void Customizations_OfThisRepository_FollowTheSchema()
    {
        var schemas = SharedReference.Folder("schemas");
        var customizations = Customizations();
        foreach (var (parent, names, _) in NewerThanTheSchema.All)
        {
            foreach (var name in names)
                Remove(customizations.DescendantsAndSelf(parent).ToList(), name);
        }

        // Exports of custom tables have no object type code: every organisation gives its own.
        foreach (var name in customizations.Elements("Entities").Elements("Entity").Elements("Name"))
            name.AddAfterSelf(new XElement("ObjectTypeCode", "10000"));

        Assert.Equal(string.Empty, string.Join("\n", Validate(SolutionXml.WriteClassic(customizations), schemas, "CustomizationsSolution.xsd").Distinct()));
    }

    [Fact]
    public void Charts_OfThisRepository_FollowTheSchemaOfTheirData()
    {
        var schemas = SharedReference.Folder("schemas");

        var charts = Customizations().Descendants("datadefinition").ToList();

        Assert.NotEmpty(charts);
        Assert.All(charts, chart => Assert.Empty(Validate(SolutionXml.WriteClassic(chart), schemas, "VisualizationDataDescription.xsd")));
    }

    private static void Remove(List<XElement> parents, string name)
    {
        if (name.StartsWith('@'))
            parents.Attributes(name[1..]).Remove();
        else
            parents.Elements(name).Remove();
    }

    private static XElement Customizations()
    {
        var source = SolutionSource.Open(Path.Combine(Repository.SolutionFolder, "src"));
        // The dlls come from the build of the product; any file can stand for them here.
        var mapped = source.Files
            .Where(file => file.EndsWith(".dll.data.xml", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(file => file[..^".data.xml".Length], _ => Packing.SamplePlugins, StringComparer.OrdinalIgnoreCase);
        return Merger.Merge(source, mapped, managed: false).Customizations;
    }

    private static List<string> Validate(byte[] xml, string folder, string schema)
    {
        var problems = new List<string>();
        var set = new XmlSchemaSet { XmlResolver = new AnyCaseResolver() };
        set.Add(null, Path.Combine(folder, schema));
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = set };
        settings.ValidationEventHandler += (sender, problem) => problems.Add($"{(sender as XmlReader)?.LocalName}: {problem.Message}");
        using var reader = XmlReader.Create(new MemoryStream(xml), settings);
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
