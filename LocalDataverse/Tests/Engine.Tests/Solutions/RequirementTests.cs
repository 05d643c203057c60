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

    [Fact]
    public void Columns_for_a_table_that_nobody_brings_fail_the_import()
    {
        const string Entities = "<Entities><Entity><Name>SalesOrder</Name><EntityInfo><entity Name=\"SalesOrder\"><attributes><attribute PhysicalName=\"tst_A\"><Type>nvarchar</Type><LogicalName>tst_a</LogicalName></attribute></attributes></entity></EntityInfo></Entity></Entities>";
        var error = Assert.Throws<SolutionImportException>(() => new SolutionBuilder().Node(Entities).ImportIntoNew());
        Assert.Contains("adds to the table salesorder", error.Message, StringComparison.Ordinal);
    }
}
