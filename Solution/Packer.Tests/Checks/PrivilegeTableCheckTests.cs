using System;
using SolutionPacker.Checks;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class PrivilegeTableCheckTests
{
    private const string Id = "11111111-0000-4000-8000-000000000001";

    [Theory]
    [InlineData("prvReadsmp_Thing")]
    [InlineData("prvAppendTosmp_Thing")]
    [InlineData("prvReadsmp_Other")]
    [InlineData("prvReadxyz_Gone")]
    [InlineData("prvReadAccount")]
    public void Role_WithTablesOfThePackageOrOfOthers_IsFine(string privilege)
    {
        using var source = Source(privilege);

        Packing.Run(source);
    }

    [Theory]
    [InlineData("prvReadsmp_Gone")]
    [InlineData("prvAppendsmp_Gone")]
    [InlineData("prvAppendTosmp_Gone")]
    public void Role_WithATableNobodyBrings_IsRefused(string privilege)
    {
        using var source = Source(privilege);

        var finding = Packing.Refusal(source);

        Assert.Equal(PrivilegeTableCheck.Code, finding.Code);
        Assert.Equal($"{privilege} is about the table smp_Gone, which is not in this solution.", finding.Message);
        Assert.EndsWith("Someone.xml", finding.File, StringComparison.Ordinal);
    }

    private static TempSource Source(string privilege) => new TempSource()
        .Manifest(
            $"<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" /><RootComponent type=\"20\" id=\"{{{Id}}}\" behavior=\"0\" />",
            "<MissingDependency><Required type=\"1\" schemaName=\"smp_other\" solution=\"Other (1.0)\" /></MissingDependency>")
        .Add("Entities/smp_Thing/Entity.xml", "<Entity><Name>smp_Thing</Name><EntityInfo><entity Name=\"smp_Thing\" /></EntityInfo><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>")
        .Add("Roles/Someone.xml", $"<Role id=\"{{{Id}}}\" name=\"Someone\"><RolePrivileges><RolePrivilege name=\"{privilege}\" level=\"Global\" /></RolePrivileges></Role>");
}
