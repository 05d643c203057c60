using System;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>What was done with solutions can be read in msdyn_solutionhistory.</summary>
public sealed class SolutionHistoryTests
{
    [Fact]
    public void Imports_upgrades_exports_and_removals_are_kept()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        WholeSolution.Build(version: "2.0").ImportInto(store, o => o.OverwriteUnmanagedCustomizations = true);
        WholeSolution.Build(version: "3.0").ImportInto(store, o => o.Upgrade = true);
        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Whole").Id);
        new SolutionBuilder().ImportInto(store);
        store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test" });

        Assert.Equal(["0/1/1.0.0.0", "0/2/3.0", "0/3/2.0", "1/4/3.0"], Rows(store, "Whole"));
        Assert.Equal(["0/1/1.0.0.0", "2/0/1.0.0.0"], Rows(store, "Test"));
        Assert.Equal("2.0", store.Table("msdyn_solutionhistory", "msdyn_isoverwritecustomizations", true).Single()["msdyn_solutionversion"]);
        Assert.All(store.Table("msdyn_solutionhistory"), r => Assert.True((bool)r["msdyn_result"]));
    }

    [Fact]
    public void A_failed_import_is_kept_with_its_error()
    {
        using var store = new TestStore();
        var zip = new SolutionBuilder().Node("<Roles><Role name=\"A\" /></Roles>").Build().ToArray();
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Execute(new ImportSolutionRequest { CustomizationFile = zip }));
        var row = store.Table("msdyn_solutionhistory").Single();
        Assert.Equal((false, PlatformErrorCodes.ImportSolutionError.ToString(System.Globalization.CultureInfo.InvariantCulture)), (row["msdyn_result"], row["msdyn_errorcode"]));
        Assert.Contains("has no id", (string)row["msdyn_exceptionmessage"], StringComparison.Ordinal);
    }

    private static string[] Rows(TestStore store, string solution) => [.. store.Table("msdyn_solutionhistory", "msdyn_name", solution)
        .Select(r => $"{r.GetAttributeValue<OptionSetValue>("msdyn_operation").Value}/{r.GetAttributeValue<OptionSetValue>("msdyn_suboperation").Value}/{r["msdyn_solutionversion"]}").Order(StringComparer.Ordinal)];
}
