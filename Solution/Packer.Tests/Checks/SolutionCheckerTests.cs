using System.Linq;
using SolutionPacker.Checks;
using SolutionPacker.Checks.SolutionChecker;
using SolutionPacker.Compare;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

/// <summary>The solution checker's rules on metadata: warnings, a package is made all the same.</summary>
public sealed class SolutionCheckerTests
{
    private const string Update = "20bebb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string RetrieveMultiple = "03bebb1b-ea3e-db11-86a7-000a3a5473e8";

    [Fact]
    public void Update_WithoutFilteringColumns_Warns() => Warns(FilteringAttributesRule.Code, Step(1, Update, "<FilteringAttributes />"));

    [Fact]
    public void Update_WithFilteringColumns_IsFine() => Warns(null, Step(1, Update, "<FilteringAttributes>name</FilteringAttributes>"));

    [Fact]
    public void RetrieveMultiple_Step_Warns() => Warns(RetrieveRegistrationRule.Code, Step(1, RetrieveMultiple));

    [Fact]
    public void Stage50_Warns() => Warns(DeprecatedStageRule.Code, Step(1, RetrieveMultiple.Replace("03bebb1b", "9ebdbb1b"), stage: 50));

    [Fact]
    public void OnePluginTwiceOnOneEvent_Warns()
        => Warns(DuplicateRegistrationRule.Code, Step(1, Update, "<FilteringAttributes>name</FilteringAttributes>"), Step(2, Update, "<FilteringAttributes>name</FilteringAttributes>"));

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
        using var source = new TempSource();
        foreach (var (number, step) in steps.Index())
            source.Add($"SdkMessageProcessingSteps/{number}.xml", step);

        Assert.Equal(code, Warnings(source));
    }

    private static string? Warnings(TempSource source)
        => PackageChecks.Check(new CheckContext(PackageSource.Open(source.Root, [], managed: false))).SingleOrDefault(finding => finding.IsWarning)?.Code;

    private static string Step(int number, string message, string more = "", int stage = 20) =>
        $"<SdkMessageProcessingStep Name=\"S{number}\" SdkMessageProcessingStepId=\"{{11111111-0000-4000-8000-00000000000{number}}}\"><SdkMessageId>{message}</SdkMessageId><PluginTypeId>fe4f0cdb-b254-4fa1-84f6-d58d0759b8b3</PluginTypeId><PrimaryEntity>account</PrimaryEntity>{more}<Mode>0</Mode><Stage>{stage}</Stage></SdkMessageProcessingStep>";
}
