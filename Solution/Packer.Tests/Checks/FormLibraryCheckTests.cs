using System;
using SolutionPacker.Checks;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class FormLibraryCheckTests
{
    private const string Script = "smp_/form.js";

    [Theory]
    [InlineData(Script, Script)]
    [InlineData("AppCommon/Thing_main_system_library.js", Script)]
    public void FormLibraryCheck_LibrariesOfThePackageOrOfOthers_AreFine(string library, string needed)
    {
        using var source = Source(library, library, needed);

        Packing.Run(source);
    }

    [Theory]
    [InlineData("smp_/gone.js", "smp_/gone.js", Script, "The form loads smp_/gone.js")]
    [InlineData(Script, Script, "smp_/gone.js", "The web resource needs smp_/gone.js")]
    public void FormLibraryCheck_LibraryThatIsNotThere_IsRefused(string library, string handler, string needed, string says)
    {
        using var source = Source(library, handler, needed);

        var finding = Packing.Refusal(source);

        Assert.Equal(FormLibraryCheck.Code, finding.Code);
        Assert.StartsWith(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FormLibraryCheck_HandlerOfALibraryThatTheFormDoesNotLoad_IsAWarning()
    {
        using var source = Source(Script, "smp_/other.js", Script);

        var finding = Packing.Warning(source);

        Assert.Equal(FormLibraryCheck.Code, finding.Code);
        Assert.StartsWith("The form calls Smp.onLoad of smp_/other.js", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FormLibraryCheck_LibraryOfANamedOtherSolution_IsFine()
    {
        const string library = "smp_/base.js";
        using var source = Source(library, library, Script, $"<MissingDependency><Required type=\"61\" schemaName=\"{library}\" /></MissingDependency>");

        Packing.Run(source);
    }

    private static TempSource Source(string library, string handler, string needed, string missingDependencies = "") => new TempSource()
        .Manifest($"<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" /><RootComponent type=\"61\" schemaName=\"{Script}\" behavior=\"0\" />", missingDependencies)
        .Add("Entities/smp_Thing/Entity.xml", "<Entity><Name>smp_Thing</Name><EntityInfo><entity Name=\"smp_Thing\" /></EntityInfo><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>")
        .Add(
            "Entities/smp_Thing/FormXml/main/{11111111-0000-4000-8000-000000000001}.xml",
            $"""
            <forms><systemform><formid>{"{11111111-0000-4000-8000-000000000001}"}</formid><form><tabs /><formLibraries><Library name="{library}" /></formLibraries>
            <events><event name="onload"><Handlers><Handler functionName="Smp.onLoad" libraryName="{handler}" /></Handlers></event></events></form></systemform></forms>
            """)
        .Add($"WebResources/{Script}", "var Smp;")
        .Add(
            $"WebResources/{Script}.data.xml",
            $"""
            <WebResource><WebResourceId>{"{11111111-0000-4000-8000-000000000002}"}</WebResourceId><Name>{Script}</Name>
            <DependencyXml>&lt;Dependencies&gt;&lt;Dependency componentType="WebResource"&gt;&lt;Library name="{needed}" /&gt;&lt;/Dependency&gt;&lt;/Dependencies&gt;</DependencyXml>
            <FileName>/WebResources/smp_formjs</FileName></WebResource>
            """);
}
