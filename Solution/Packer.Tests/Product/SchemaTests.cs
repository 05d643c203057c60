using System;
using System.IO;
using System.Linq;
using SolutionPacker.Merge;
using SolutionPacker.Source;
using SolutionPacker.Tests.Support;
using SolutionPacker.Verify;
using Xunit;

namespace SolutionPacker.Tests.Product;

/// <summary>The solution beside this project against Microsoft's schemas.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Customizations_OfThisRepository_FollowTheSchemas()
    {
        var schemas = SharedReference.Folder("schemas");
        var package = Package();

        Assert.NotEmpty(package.Customizations.Descendants("datadefinition"));
        Assert.Equal(string.Empty, string.Join("\n", SchemaValidation.Check(package, schemas)));
    }

    [Fact]
    public void Customizations_WithAnElementNobodyKnows_BreakTheSchema()
    {
        var schemas = SharedReference.Folder("schemas");
        var package = Package();
        package.Customizations.Descendants("SdkMessageProcessingStep").First().Add(new System.Xml.Linq.XElement("Made-up"));

        Assert.Contains(SchemaValidation.Check(package, schemas), finding => finding.Message.Contains("Made-up", StringComparison.Ordinal));
    }

    private static PackageContent Package()
    {
        var source = SolutionSource.Open(Path.Combine(Repository.SolutionFolder, "src"));
        // The dlls come from the build of the product; any file can stand for them here.
        var mapped = source.Files
            .Where(file => file.EndsWith(".dll.data.xml", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(file => file[..^".data.xml".Length], _ => Packing.SamplePlugins, StringComparer.OrdinalIgnoreCase);
        return Merger.Merge(source, mapped, managed: false);
    }
}
