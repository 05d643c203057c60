using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using System.Xml.Linq;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Imports by messages: jobs, staging, deployment settings, membership.</summary>
public sealed class SolutionMessageTests
{
    private static readonly Guid JobId = new("31111111-0000-0000-0000-000000000001");

    [Fact]
    public void An_import_has_a_job_that_tells_of_every_component()
    {
        using var store = new TestStore();
        store.Admin.Execute(new ImportSolutionRequest { CustomizationFile = WholeSolution.Build().Build().ToArray(), ImportJobId = JobId, PublishWorkflows = true });
        var job = store.Single("importjob", "importjobid", JobId);
        Assert.Equal(("Whole", 100d), (job["solutionname"], job["progress"]));
        Assert.True(job.Contains("startedon") && job.Contains("completedon"));
        var data = XElement.Parse(job.GetAttributeValue<string>("data"));
        Assert.Equal("success", (string?)data.Descendants("solutionManifest").Single().Element("result")!.Attribute("result"));
        Assert.Equal("tst_color", (string?)data.Element("optionSets")!.Element("optionSet")!.Attribute("LocalizedName"));
        var sheet = ((RetrieveFormattedImportJobResultsResponse)store.Admin.Execute(new RetrieveFormattedImportJobResultsRequest { ImportJobId = JobId })).FormattedResults;
        Assert.Contains("Acme.Hello: Update of tst_thing", sheet, StringComparison.Ordinal);
        Assert.Equal("Workbook", XElement.Parse(sheet).Name.LocalName);
    }

    [Fact]
    public void An_import_that_fails_leaves_its_job_with_what_is_missing()
    {
        using var store = new TestStore();
        var zip = new SolutionBuilder { MissingDependencies = "<MissingDependency><Required type=\"1\" schemaName=\"salesorder\" displayName=\"Order\" solution=\"msdynce_Sales (9.0)\" /><Dependent type=\"2\" schemaName=\"tst_x\" /></MissingDependency>" }.Build().ToArray();
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Execute(new ImportSolutionRequest { CustomizationFile = zip, ImportJobId = JobId }));
        Assert.Equal(PlatformErrorCodes.ImportMissingDependenciesError, fault.Detail.ErrorCode);
        var manifest = XElement.Parse(store.Single("importjob", "importjobid", JobId).GetAttributeValue<string>("data")).Descendants("solutionManifest").Single();
        Assert.Equal(("failure", "0x8004801D"), ((string?)manifest.Element("result")!.Attribute("result"), (string?)manifest.Element("result")!.Attribute("errorcode")));
        Assert.Equal("salesorder", (string?)manifest.Descendants("Required").Single().Attribute("schemaName"));
        Assert.Empty(store.Table("solution", "uniquename", "Test"));
    }

    [Fact]
    public async Task An_asynchronous_import_is_a_job_until_it_is_done()
    {
        using var store = new TestStore();
        var response = (ImportSolutionAsyncResponse)store.Admin.Execute(new ImportSolutionAsyncRequest { CustomizationFile = WholeSolution.Build().Build().ToArray() });
        Assert.Empty(store.Table("solution", "uniquename", "Whole"));
        var waiting = store.Single("asyncoperation", "asyncoperationid", response.AsyncOperationId);
        Assert.Equal((0, 203), (waiting.GetAttributeValue<OptionSetValue>("statecode").Value, waiting.GetAttributeValue<OptionSetValue>("operationtype").Value));

        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);

        Assert.Equal((3, 30), Status(store, response.AsyncOperationId));
        Assert.Equal(100d, store.Single("importjob", "importjobid", Guid.Parse(response.ImportJobKey))["progress"]);
        Assert.Single(store.Table("solution", "uniquename", "Whole"));
    }

    [Fact]
    public async Task An_asynchronous_import_that_fails_says_so()
    {
        using var store = new TestStore();
        var response = (ImportSolutionAsyncResponse)store.Admin.Execute(new ImportSolutionAsyncRequest { CustomizationFile = [1, 2, 3] });
        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);
        Assert.Equal((3, 31), Status(store, response.AsyncOperationId));
        Assert.Contains("is not a zip", (string)store.Single("asyncoperation", "asyncoperationid", response.AsyncOperationId)["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upgrades_and_uninstalls_can_be_jobs_too()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var upgrade = (StageAndUpgradeAsyncResponse)store.Admin.Execute(new StageAndUpgradeAsyncRequest { CustomizationFile = WholeSolution.Build(version: "2.0").Build().ToArray() });
        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);
        Assert.Equal((3, 30), Status(store, upgrade.AsyncOperationId));
        Assert.Equal("2.0", store.Single("solution", "uniquename", "Whole")["version"]);
        WholeSolution.Build(version: "3.0").ImportInto(store, o => o.HoldingSolution = true);
        var promote = (DeleteAndPromoteAsyncResponse)store.Admin.Execute(new DeleteAndPromoteAsyncRequest { UniqueName = "Whole" });
        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);
        Assert.Equal((3, 30), Status(store, promote.AsyncOperationId));
        Assert.Equal("3.0", store.Single("solution", "uniquename", "Whole")["version"]);
        var uninstall = (UninstallSolutionAsyncResponse)store.Admin.Execute(new UninstallSolutionAsyncRequest { SolutionUniqueName = "Whole" });
        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);
        Assert.Equal((3, 30), Status(store, uninstall.AsyncOperationId));
        Assert.Empty(store.Table("solution", "uniquename", "Whole"));
    }

    [Fact]
    public async Task Any_request_can_be_executed_as_a_job()
    {
        using var store = new TestStore();
        var request = new ImportSolutionRequest { CustomizationFile = WholeSolution.Build().Build().ToArray() };
        var response = (ExecuteAsyncResponse)store.Admin.Execute(new ExecuteAsyncRequest { Request = request });
        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);
        Assert.Equal((3, 30), Status(store, response.AsyncJobId));
        Assert.Single(store.Table("solution", "uniquename", "Whole"));
    }

    [Fact]
    public async Task A_staged_solution_is_checked_first_and_imported_later()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var before = store.Fingerprint();
        var staged = ((StageSolutionResponse)store.Admin.Execute(new StageSolutionRequest { CustomizationFile = WholeSolution.Build(version: "2.0").Build().ToArray() })).StageSolutionResults;
        Assert.Equal(StageSolutionStatus.Passed, staged.StageSolutionStatus);
        Assert.Equal(("Whole", "2.0", "1.0.0.0", true), (staged.SolutionDetails.SolutionUniqueName, staged.SolutionDetails.SolutionVersion, staged.SolutionDetails.PreviousSolutionVersion, staged.SolutionDetails.PreviousIsManaged));
        Assert.Contains(staged.SolutionComponentsDetails, c => c.ComponentName == "tst_color");
        Assert.Equal(before, store.Fingerprint());
        store.Admin.Execute(new ImportSolutionAsyncRequest { SolutionParameters = new SolutionParameters { StageSolutionUploadId = staged.StageSolutionUploadId } });
        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);
        Assert.Equal("2.0", store.Single("solution", "uniquename", "Whole")["version"]);
    }

    [Fact]
    public void What_can_not_be_imported_can_not_be_staged()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var staged = ((StageSolutionResponse)store.Admin.Execute(new StageSolutionRequest { CustomizationFile = WholeSolution.Build(version: "0.9").Build().ToArray() })).StageSolutionResults;
        Assert.Equal((StageSolutionStatus.Failed, Guid.Empty), (staged.StageSolutionStatus, staged.StageSolutionUploadId));
        var result = Assert.Single(staged.SolutionValidationResults);
        Assert.Equal((SolutionValidationResultType.Error, PlatformErrorCodes.ImportSolutionError), (result.SolutionValidationResultType, result.ErrorCode));
    }

    [Fact]
    public void Values_and_connections_come_with_the_import()
    {
        using var store = new TestStore();
        store.Admin.Execute(new ImportSolutionRequest
        {
            CustomizationFile = WholeSolution.Build().Build().ToArray(),
            ComponentParameters = new EntityCollection([
                new Entity("environmentvariablevalue") { ["schemaname"] = "tst_Url", ["value"] = "http://here" },
                new Entity("connectionreference") { ["connectionreferencelogicalname"] = "tst_dv", ["connectionid"] = "c1" }]),
        });
        Assert.Equal("http://here", store.Table("environmentvariablevalue").Single()["value"]);
        Assert.Equal("c1", store.Table("connectionreference").Single()["connectionid"]);
        Assert.Equal(1, store.Table("sdkmessageprocessingstep").Single().GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Theory]
    [InlineData("account", "name", "rows of 'account'")]
    [InlineData("connectionreference", "connectionid", "has no connectionreferencelogicalname")]
    public void Other_parameters_are_refused(string table, string column, string expected)
    {
        using var store = new TestStore();
        var request = new ImportSolutionRequest { CustomizationFile = WholeSolution.Build().Build().ToArray(), ComponentParameters = new EntityCollection([new Entity(table) { [column] = "x" }]) };
        Assert.Contains(expected, Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Execute(request)).Detail.Message, StringComparison.Ordinal);
        Assert.Empty(store.Table("solution", "uniquename", "Whole"));
    }

    [Fact]
    public void Components_are_put_into_unmanaged_solutions_and_taken_out()
    {
        using var store = new TestStore();
        var solution = store.Admin.Create(new Entity("solution") { ["uniquename"] = "Mine", ["friendlyname"] = "Mine" });
        var create = new CreateRequest { Target = new Entity("webresource") { ["name"] = "tst_/b.js", ["webresourcetype"] = new OptionSetValue(3), ["content"] = "eA==" } };
        create["SolutionUniqueName"] = "Mine";
        var made = ((CreateResponse)store.Admin.Execute(create)).id;
        var there = store.Admin.Create(new Entity("webresource") { ["name"] = "tst_/c.js", ["webresourcetype"] = new OptionSetValue(3), ["content"] = "eA==" });
        store.Admin.Execute(new AddSolutionComponentRequest { SolutionUniqueName = "Mine", ComponentType = 61, ComponentId = there });
        Assert.Equal(new[] { made, there }.Order(), Components());
        store.Admin.Execute(new RemoveSolutionComponentRequest { SolutionUniqueName = "Mine", ComponentType = 61, ComponentId = there });
        Assert.Equal([made], Components());
        store.Admin.Delete("webresource", made);
        Assert.Empty(Components());

        System.Collections.Generic.IEnumerable<Guid> Components() => store.Table("solutioncomponent", "solutionid", solution).Select(c => c.GetAttributeValue<Guid>("objectid")).Order();
    }

    [Fact]
    public void Managed_solutions_and_unknown_components_are_left_alone()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        store.Admin.Create(new Entity("solution") { ["uniquename"] = "Mine", ["friendlyname"] = "Mine" });
        Refused(new AddSolutionComponentRequest { SolutionUniqueName = "Whole", ComponentType = 20, ComponentId = WholeSolution.RoleId }, "is managed");
        Refused(new AddSolutionComponentRequest { SolutionUniqueName = "Mine", ComponentType = 20, ComponentId = Guid.NewGuid() }, "There is no component of the type Role");
        Refused(new RemoveSolutionComponentRequest { SolutionUniqueName = "Mine", ComponentType = 20, ComponentId = WholeSolution.RoleId }, "is not in the solution Mine");

        void Refused(OrganizationRequest request, string expected) =>
            Assert.Contains(expected, Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Execute(request)).Detail.Message, StringComparison.Ordinal);
    }

    private static (int, int) Status(TestStore store, Guid job)
    {
        var row = store.Single("asyncoperation", "asyncoperationid", job);
        return (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
