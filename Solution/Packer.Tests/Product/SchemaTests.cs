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
/// The solution beside this project against Microsoft's schema. The schema is of 2015, today's exports have more: what it does not know is listed
/// here with the reason, so that a slip of ours still shows.
/// </summary>
public sealed class SchemaTests
{
    // parent/element or parent/@attribute, with when or where it came up.
    private static readonly Dictionary<string, string> KnownNewer = new(StringComparer.Ordinal)
    {
        ["attribute/IsGlobalFilterEnabled"] = "in exports of 9.x",
        ["attribute/IsSortableEnabled"] = "in exports of 9.x",
        ["attribute/CanModifyGlobalFilterSettings"] = "in exports of 9.x",
        ["attribute/CanModifyIsSortableSettings"] = "in exports of 9.x",
        ["attribute/IsDataSourceSecret"] = "in exports of 9.x",
        ["attribute/AutoNumberFormat"] = "in exports of 9.x",
        ["attribute/IsSearchable"] = "in exports of 9.x",
        ["attribute/IsFilterable"] = "in exports of 9.x",
        ["attribute/IsRetrievable"] = "in exports of 9.x",
        ["attribute/IsLocalizable"] = "in exports of 9.x",
        ["attribute/CanChangeDateTimeBehavior"] = "in exports of 9.x",
        ["attribute/Behavior"] = "in exports of 9.x",
        ["entity/EntitySetName"] = "in exports of 9.x",
        ["form/@headerdensity"] = "in exports of 9.x",
        ["Role/IsAutoAssigned"] = "in exports of 9.x",
        ["EntityRelationship/CascadeArchive"] = "in exports of 9.x",
        ["ImportExportXml/CustomControls"] = "in exports of 9.x",
        ["state/@IsHidden"] = "in exports of 9.x",
        ["status/@IsHidden"] = "in exports of 9.x",
        ["ImportExportXml/EntityDataProviders"] = "in exports of 9.x",
        ["entity/IsInteractionCentricEnabled"] = "in exports of 9.x",
        ["entity/IsSLAEnabled"] = "in exports of 9.x",
        ["entity/IsDocumentRecommendationsEnabled"] = "in exports of 9.x",
        ["entity/IsBPFEntity"] = "in exports of 9.x",
        ["entity/IsRetrieveAuditEnabled"] = "in exports of 9.x",
        ["entity/IsRetrieveMultipleAuditEnabled"] = "in exports of 9.x",
        ["entity/IsOfflineInMobileClient"] = "in exports of 9.x",
        ["entity/DaysSinceRecordLastModified"] = "in exports of 9.x",
        ["entity/MobileOfflineFilters"] = "in exports of 9.x",
        ["entity/SyncToExternalSearchIndex"] = "in exports of 9.x",
    };

    [Fact]
    public void Customizations_OfThisRepository_FollowTheSchema()
    {
        var schemas = SharedReference.Folder("schemas");
        var customizations = Customizations();
        foreach (var name in KnownNewer.Keys)
            Remove(customizations, name);

        // Exports of custom tables have no object type code: every organisation gives its own.
        foreach (var name in customizations.Elements("Entities").Elements("Entity").Elements("Name"))
            name.AddAfterSelf(new XElement("ObjectTypeCode", "10000"));

        Assert.Fail(string.Join("\n", Validate(customizations, schemas).Distinct()));
    }

    private static void Remove(XElement root, string name)
    {
        var (parent, child) = (name.Split('/')[0], name.Split('/')[1]);
        var parents = root.DescendantsAndSelf(parent).ToList();
        if (child.StartsWith('@'))
            parents.Attributes(child[1..]).Remove();
        else
            parents.Elements(child).Remove();
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

    private static List<string> Validate(XElement customizations, string folder)
    {
        var problems = new List<string>();
        var set = new XmlSchemaSet { XmlResolver = new AnyCaseResolver() };
        set.Add(null, Path.Combine(folder, "CustomizationsSolution.xsd"));
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = set };
        settings.ValidationEventHandler += (sender, problem) => problems.Add($"{(sender as XmlReader)?.LocalName}: {problem.Message}");
        using var reader = XmlReader.Create(new MemoryStream(SolutionXml.WriteClassic(customizations)), settings);
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
