using System;
using SolutionPacker.Checks;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class AppCheckTests
{
    private const string View = "11111111-0000-4000-8000-0000000000a1";
    private const string Dashboard = "11111111-0000-4000-8000-0000000000d1";
    private const string Roots = $"<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" /><RootComponent type=\"60\" id=\"{{{Dashboard}}}\" behavior=\"0\" /><RootComponent type=\"80\" schemaName=\"smp_App\" behavior=\"0\" /><RootComponent type=\"62\" schemaName=\"smp_App\" behavior=\"0\" />";

    [Fact]
    public void App_WithWhatTheSolutionBrings_IsFine()
    {
        using var source = Source($"<SubArea Id=\"a\" Entity=\"smp_thing\" /><SubArea Id=\"b\" Url=\"/main.aspx?pagetype=entitylist&amp;etn=smp_thing&amp;viewid=%7b{View}%7d\" /><SubArea Id=\"c\" DefaultDashboard=\"{Dashboard}\" /><SubArea Id=\"d\" Entity=\"account\" />");

        Packing.Run(source);
    }

    [Theory]
    [InlineData("<SubArea Id=\"a\" Entity=\"smp_gone\" />", "a shows the table smp_gone")]
    [InlineData("<SubArea Id=\"b\" Url=\"/main.aspx?pagetype=entitylist&amp;etn=smp_thing&amp;viewid=11111111-0000-4000-8000-0000000000ff\" />", "b shows the view 11111111-0000-4000-8000-0000000000ff")]
    [InlineData("<SubArea Id=\"c\" DefaultDashboard=\"11111111-0000-4000-8000-0000000000ff\" />", "c shows the dashboard")]
    public void SiteMap_ShowingWhatNobodyBrings_IsRefused(string subArea, string says)
    {
        using var source = Source(subArea);

        Refuses(source, says);
    }

    [Fact]
    public void App_WithoutASiteMap_IsAWarning()
    {
        using var source = Source(string.Empty, string.Empty);

        Assert.Contains("has no site map", Packing.Warning(source).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void App_WithTablesAndASiteMapOfANamedOtherSolution_IsFine()
    {
        using var source = Source("<SubArea Id=\"a\" Entity=\"smp_base\" />", "<AppModuleComponent type=\"62\" schemaName=\"smp_Base\" /><AppModuleComponent type=\"1\" schemaName=\"smp_base\" />");
        source.Manifest(Roots, "<MissingDependency><Required type=\"1\" schemaName=\"smp_base\" /></MissingDependency><MissingDependency><Required type=\"62\" schemaName=\"smp_Base\" /></MissingDependency>");

        Packing.Run(source);
    }

    [Theory]
    [InlineData("<AppModuleComponent type=\"62\" schemaName=\"smp_Gone\" />", "has no site map")]
    [InlineData("<AppModuleComponent type=\"62\" schemaName=\"smp_App\" /><AppModuleComponent type=\"1\" schemaName=\"smp_gone\" />", "shows smp_gone")]
    public void App_ShowingWhatNobodyBrings_IsRefused(string components, string says)
    {
        using var source = Source(string.Empty, components);

        Refuses(source, says);
    }

    private static void Refuses(TempSource source, string says)
        => Assert.Contains(Packing.Refusals(source), finding => finding.Code == AppCheck.Code && finding.Message.Contains(says, StringComparison.Ordinal));

    private static TempSource Source(string subAreas, string components = "<AppModuleComponent type=\"62\" schemaName=\"smp_App\" /><AppModuleComponent type=\"1\" schemaName=\"smp_thing\" />") => new TempSource()
        .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<Dashboards /><AppModuleSiteMaps /><AppModules /></ImportExportXml>")
        .Manifest(Roots)
        .Add("Entities/smp_Thing/Entity.xml", "<Entity><Name>smp_Thing</Name><EntityInfo><entity Name=\"smp_Thing\" /></EntityInfo><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>")
        .Add("Entities/smp_Thing/SavedQueries/a.xml", $"<savedqueries><savedquery><savedqueryid>{{{View}}}</savedqueryid></savedquery></savedqueries>")
        .Add("Dashboards/a.xml", $"<Dashboard><FormId>{{{Dashboard}}}</FormId></Dashboard>")
        .Add("AppModules/smp_App/AppModule.xml", $"<AppModule><UniqueName>smp_App</UniqueName><AppModuleComponents>{components}</AppModuleComponents></AppModule>")
        .Add("AppModuleSiteMaps/smp_App/AppModuleSiteMap.xml", $"<AppModuleSiteMap><SiteMapUniqueName>smp_App</SiteMapUniqueName><SiteMap><Area Id=\"x\"><Group Id=\"y\">{subAreas}</Group></Area></SiteMap></AppModuleSiteMap>");
}
