using System;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

public sealed class RequirementTests
{
    private const string SalesOrder = "<MissingDependency><Required type=\"1\" schemaName=\"salesorder\" displayName=\"Order\" solution=\"msdynce_Sales (9.0)\" /><Dependent type=\"2\" schemaName=\"tst_x\" /></MissingDependency>";

    [Fact]
    public void A_table_that_is_not_there_is_named_with_its_product()
    {
        using var store = new TestStore();
        var error = store.Refuses(() => new SolutionBuilder { MissingDependencies = SalesOrder }.ImportInto(store));
        Assert.Equal(PlatformErrorCodes.ImportMissingDependenciesError, error.ErrorCode);
        Assert.Contains("the table salesorder (Order) of Dynamics 365 Sales, solution msdynce_Sales (9.0)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_there_is_no_matter() =>
        Assert.True(new SolutionBuilder { MissingDependencies = SalesOrder.Replace("salesorder", "account", StringComparison.Ordinal) }.ImportIntoNew().Complete);

    [Fact]
    public void A_missing_form_is_a_row_of_the_report()
    {
        const string Form = "<MissingDependency><Required type=\"60\" displayName=\"contact card\" id=\"{29de27bc-a257-4f29-99cf-bab4a84e688f}\" /><Dependent type=\"80\" schemaName=\"a\" /></MissingDependency>";
        var report = new SolutionBuilder { MissingDependencies = Form }.ImportIntoNew();
        Assert.Contains(report.Components, c => c.Kind == "MissingDependency" && !c.Done && c.Name == "SystemForm contact card");
    }

    [Theory]
    [InlineData("type=\"61\" schemaName=\"msdyn_/Images/AppModule_Default_Icon.png\" solution=\"AppModuleWebResources (2.5)\"", true)]
    [InlineData("type=\"SettingDefinition\" displayName=\"App channel\" solution=\"msdyn_AppFrameworkInfraExtensions (1.0.0.10)\" id.uniquename=\"AppChannel\"", true)]
    [InlineData("type=\"61\" schemaName=\"abc_/icon.svg\" solution=\"Icons (1.0)\"", false)]
    [InlineData("type=\"90\" schemaName=\"Microsoft.PowerFx.Evaluator\" solution=\"msft_PowerfxRuleSolution (1.0.0.62)\" id=\"{462b3e8f-beb4-4981-9b87-a60c2162a9f7}\"", false)]
    public void What_every_environment_has_is_no_matter_and_what_is_only_shown_is_a_row(string required, bool complete)
    {
        var report = new SolutionBuilder { MissingDependencies = $"<MissingDependency><Required {required} /><Dependent type=\"80\" schemaName=\"a\" /></MissingDependency>" }.ImportIntoNew();
        Assert.Equal(complete, report.Complete);
        Assert.Single(report.Components, c => c.Kind == "MissingDependency");
    }

    [Theory]
    [InlineData("type=\"91\" displayName=\"Acme\" id=\"{99999999-0000-0000-0000-000000000001}\" solution=\"Other (1.0)\"", "PluginAssembly Acme of the solution Other (1.0)")]
    [InlineData("type=\"95\" displayName=\"Queue\" id=\"{99999999-0000-0000-0000-000000000001}\"", "ServiceEndpoint Queue")]
    [InlineData("type=\"380\" schemaName=\"tst_Url\"", "EnvironmentVariableDefinition tst_Url")]
    public void Logic_that_is_not_there_is_named(string required, string expected)
    {
        using var store = new TestStore();
        var error = store.Refuses(() => new SolutionBuilder { MissingDependencies = $"<MissingDependency><Required {required} /><Dependent type=\"92\" /></MissingDependency>" }.ImportInto(store));
        Assert.Equal(PlatformErrorCodes.ImportMissingDependenciesError, error.ErrorCode);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_for_a_table_that_nobody_brings_fail_the_import()
    {
        const string Entities = "<Entities><Entity><Name>SalesOrder</Name><EntityInfo><entity Name=\"SalesOrder\"><attributes><attribute PhysicalName=\"tst_A\"><Type>nvarchar</Type><LogicalName>tst_a</LogicalName></attribute></attributes></entity></EntityInfo></Entity></Entities>";
        var error = Assert.Throws<SolutionImportException>(() => new SolutionBuilder().Node(Entities).ImportIntoNew());
        Assert.Contains("adds to the table salesorder", error.Message, StringComparison.Ordinal);
    }
}
