using System.IO;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Commands;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Merge;

/// <summary>Pieces of a public solution as the platform's own tool unpacked them.</summary>
public sealed class RealSourceTests
{
    private const string Repository = "dataverse-sync";

    [Fact]
    public void Pack_RealTableViewsFormsStepsAndApis_Merges()
    {
        var examples = SharedReference.Folder("solution-examples");
        using var source = new TempSource();
        Copy(source, Path.Combine(examples, "entity", Repository, "pg_synctable"), "Entities/pg_synctable");
        Copy(source, Path.Combine(examples, "step", Repository), "SdkMessageProcessingSteps");
        Copy(source, Path.Combine(examples, "custom-api", Repository), "customapis");
        Copy(source, Path.Combine(examples, "environment-variable", Repository), "environmentvariabledefinitions");
        Copy(source, Path.Combine(examples, "web-resource", Repository, "WebResources"), "WebResources");
        source.Manifest(RootComponents(Path.Combine(examples, "solution-manifest", Repository, "DataverseSync.Solution.xml")));

        var entries = Packing.Entries(source, PackTarget.Unmanaged);

        var entity = entries.Customizations().Element("Entities")!.Elements("Entity").Single();
        Assert.Equal(["card", "main", "quick"], entity.Descendants("forms").Select(forms => (string?)forms.Attribute("type")));
        Assert.Equal(7, entity.Descendants("savedquery").Count());
        Assert.Equal(4, entries.Customizations().Element("SdkMessageProcessingSteps")!.Elements().Count());
        Assert.Contains("customapis/pg_getunsynchronizedtables/customapi.xml", entries.Keys);
        Assert.Contains("WebResources/pg_imgtablesvg2822D044-C0C3-F011-BBD3-7CED8D8D25D7", entries.Keys);
    }

    private static void Copy(TempSource source, string folder, string target)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            source.Add(Path.Combine(target, Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
    }

    // The solution's app, site map and control are not among the pieces.
    private static string RootComponents(string manifest) => string.Concat(XDocument.Load(manifest).Descendants("RootComponent")
        .Where(component => (string?)component.Attribute("type") is "1" or "61" or "92")
        .Select(component => component.ToString(SaveOptions.DisableFormatting)));
}
