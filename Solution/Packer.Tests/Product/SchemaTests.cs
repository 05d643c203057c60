using System;
using System.Linq;
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
        var package = Packing.Product();

        Assert.NotEmpty(package.Customizations.Descendants("datadefinition"));
        Assert.Equal(string.Empty, string.Join("\n", SchemaValidation.Check(package, schemas)));
    }

    [Fact]
    public void Customizations_WithAnElementNobodyKnows_BreakTheSchema()
    {
        var schemas = SharedReference.Folder("schemas");
        var package = Packing.Product();
        package.Customizations.Descendants("SdkMessageProcessingStep").First().Add(new System.Xml.Linq.XElement("Made-up"));

        Assert.Contains(SchemaValidation.Check(package, schemas), finding => finding.Message.Contains("Made-up", StringComparison.Ordinal));
    }
}
