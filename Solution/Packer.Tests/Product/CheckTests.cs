using SolutionPacker.Checks;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Product;

/// <summary>The solution has nothing that a package check would name, not even as a warning.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Package_HasNoFindings(bool managed) => Assert.Empty(PackageChecks.Check(new CheckContext(Packing.Product(managed))));
}
