using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Checks;
using SolutionPacker.Checks.SolutionChecker;
using SolutionPacker.Compare;
using SolutionPacker.Diagnostics;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

/// <summary>The solution checker's rules on metadata. What it calls Critical or High is refused; the others are warnings, a package is made all the same.</summary>
public sealed class SolutionCheckerTests
{
    private const string Update = "20bebb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string RetrieveMultiple = "03bebb1b-ea3e-db11-86a7-000a3a5473e8";

    private static readonly string[] Rules = [DuplicateRegistrationRule.Code, AnnotationRetrieveRule.Code];

    [Fact]
    public void Update_WithoutFilteringColumns_Warns() => Warns(FilteringAttributesRule.Code, Step(1, Update, "<FilteringAttributes />"));

    [Fact]
    public void Update_WithFilteringColumns_IsFine() => Warns(null, Step(1, Update, "<FilteringAttributes>name</FilteringAttributes>"));

    [Fact]
    public void RetrieveMultiple_Step_Warns() => Warns(RetrieveRegistrationRule.Code, Step(1, RetrieveMultiple));

    [Fact]
    public void Stage50_Warns() => Warns(DeprecatedStageRule.Code, Step(1, RetrieveMultiple.Replace("03bebb1b", "9ebdbb1b"), stage: 50));

    [Fact]
    public void RetrieveMultipleOfNotes_IsRefused() => Refuses(AnnotationRetrieveRule.Code, Step(1, RetrieveMultiple, table: "annotation"));

    [Fact]
    public void RetrieveMultipleOfAnotherTable_IsNotRefused() => Refuses(null, Step(1, RetrieveMultiple));

    [Fact]
    public void OnePluginTwiceOnOneEvent_IsRefused()
        => Refuses(DuplicateRegistrationRule.Code, Step(1, Update, "<FilteringAttributes>name</FilteringAttributes>"), Step(2, Update, "<FilteringAttributes>name</FilteringAttributes>"));

    [Fact]
    public void OnePluginOnOneEventForOtherColumns_IsFine()
        => Warns(null, Step(1, Update, "<FilteringAttributes>name</FilteringAttributes>"), Step(2, Update, "<FilteringAttributes>fax</FilteringAttributes>"));

    [Fact]
    public void DraftProcess_Warns()
    {
        using var source = new TempSource();
        source.Add("Workflows/a.xaml.data.xml", "<Workflow WorkflowId=\"{11111111-0000-4000-8000-000000000001}\" Name=\"Old\"><Category>0</Category><StateCode>0</StateCode></Workflow>");

        Assert.Equal(InactiveComponentRule.Code, Warnings(source));
    }

    [Fact]
    public void DependencyOnUnmanagedCustomisations_Warns()
    {
        using var source = new TempSource();
        source.Manifest(string.Empty, "<MissingDependency><Required type=\"1\" schemaName=\"new_thing\" solution=\"Active\" /></MissingDependency>");

        Assert.Equal(UnmanagedDependencyRule.Code, Warnings(source));
        Packing.Run(source);
    }

    private static void Warns(string? code, params string[] steps)
    {
        using var source = Source(steps);

        Assert.Equal(code, Warnings(source));
    }

    private static void Refuses(string? code, params string[] steps)
    {
        using var source = Source(steps);

        Assert.Equal(code, Findings(source).SingleOrDefault(finding => !finding.IsWarning && Rules.Contains(finding.Code))?.Code);
    }

    private static TempSource Source(string[] steps)
    {
        var source = new TempSource();
        foreach (var (number, step) in steps.Index())
            source.Add($"SdkMessageProcessingSteps/{number}.xml", step);

        return source;
    }

    private static string? Warnings(TempSource source) => Findings(source).SingleOrDefault(finding => finding.IsWarning)?.Code;

    private static IEnumerable<Finding> Findings(TempSource source) => PackageChecks.Check(new CheckContext(PackageSource.Open(source.Root, [], managed: false)));

    private static string Step(int number, string message, string more = "", int stage = 20, string table = "account") =>
        $"<SdkMessageProcessingStep Name=\"S{number}\" SdkMessageProcessingStepId=\"{{11111111-0000-4000-8000-00000000000{number}}}\"><SdkMessageId>{message}</SdkMessageId><PluginTypeId>fe4f0cdb-b254-4fa1-84f6-d58d0759b8b3</PluginTypeId><PrimaryEntity>{table}</PrimaryEntity>{more}<Mode>0</Mode><Stage>{stage}</Stage></SdkMessageProcessingStep>";
}
