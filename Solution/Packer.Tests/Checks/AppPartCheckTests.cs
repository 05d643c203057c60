using System.Collections.Generic;
using SolutionPacker.Checks;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Source;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class AppPartCheckTests
{
    private const string View = "{11111111-0000-4000-8000-0000000000a1}";
    private const string Form = "{11111111-0000-4000-8000-0000000000f1}";
    private const string Gone = "{11111111-0000-4000-8000-0000000000ff}";
    private const string Required = "{11111111-0000-4000-8000-0000000000ee}";
    private const string Administrator = "{627090ff-40a3-4053-8790-584edc5be201}";
    private const string Own = "<AppModuleComponent type=\"1\" schemaName=\"smp_thing\" />";
    private const string Account = "<AppModuleComponent type=\"1\" schemaName=\"account\" />";

    [Fact]
    public void App_WithPartsOfThePackageOrOfNamedSolutions_IsFine()
        => Assert.Empty(Check(Own + Part("26", View) + Part("60", Form) + Part("60", Required) + Part("26", Required), Administrator));

    [Fact]
    public void App_OfThisProduct_IsFine() => Assert.Empty(new AppPartCheck().Check(new CheckContext(Packing.Product())));

    [Theory]
    [InlineData(Own, "26", false, "view")]
    [InlineData(Own + Account, "26", true, "view")]
    [InlineData(Own, "60", true, "form or dashboard")]
    public void App_WithAPartNobodyBrings_IsToldAsFarAsItIsSure(string tables, string type, bool isWarning, string kind)
    {
        var finding = Assert.Single(Check(tables + Part(type, Gone), Administrator));

        Assert.Equal((AppPartCheck.Code, isWarning), (finding.Code, finding.IsWarning));
        Assert.Equal($"The app shows the {kind} {Gone}, which is not in this solution.", finding.Message);
    }

    [Fact]
    public void App_ForARoleNobodyBrings_IsWarnedOf()
    {
        var finding = Assert.Single(Check(Own, Gone));

        Assert.True(finding.IsWarning);
        Assert.Equal($"The app is for the role {Gone}, which is not in this solution.", finding.Message);
    }

    private static string Part(string type, string id) => $"<AppModuleComponent type=\"{type}\" id=\"{id}\" />";

    private static List<Finding> Check(string components, string role)
    {
        using var source = new TempSource()
            .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<AppModules /></ImportExportXml>")
            .Manifest("<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" />", $"<MissingDependency><Required type=\"60\" id=\"{Required}\" solution=\"Other (1.0)\" /></MissingDependency>")
            .Add("Entities/smp_Thing/Entity.xml", "<Entity><Name>smp_Thing</Name><EntityInfo><entity Name=\"smp_Thing\" /></EntityInfo><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>")
            .Add("Entities/smp_Thing/SavedQueries/a.xml", $"<savedqueries><savedquery><savedqueryid>{View}</savedqueryid></savedquery></savedqueries>")
            .Add("Entities/smp_Thing/FormXml/main/a.xml", $"<forms><systemform><formid>{Form}</formid><form /></systemform></forms>")
            .Add("AppModules/smp_App/AppModule.xml", $"<AppModule><UniqueName>smp_App</UniqueName><AppModuleComponents>{components}</AppModuleComponents><AppModuleRoleMaps><Role id=\"{role}\" /></AppModuleRoleMaps></AppModule>");
        return [.. new AppPartCheck().Check(new CheckContext(Merger.Merge(SolutionSource.Open(source.Root), new Dictionary<string, string>(), managed: false)))];
    }
}
