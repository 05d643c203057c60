using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Messages.Customization;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.VirtualTables;

/// <summary>Virtual tables, data providers and data sources as parts of solutions.</summary>
public sealed class VirtualTableSolutionTests
{
    [Fact]
    public void A_managed_solution_goes_with_its_provider()
    {
        using var store = new TestStore();
        var before = store.Fingerprint("publisher");
        var builder = TicketSolution.Build("x");
        builder.Managed = "1";
        builder.ImportInto(store);

        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Test").Id);

        Assert.Equal(before, store.Fingerprint("publisher"));
    }

    [Fact]
    public async Task A_table_that_stays_holds_its_provider_back()
    {
        await using var test = new TestOrganization();
        var builder = TicketSolution.Build("x");
        builder.Managed = "1";
        test.Organization.ImportSolution(builder.Build(), new SolutionImportOptions());
        new Maker(test).Table(configure: r => Virtual(r.Entity, TicketSolution.Provider, TicketSolution.Source));

        var fault = TestOrganization.Fault(() => test.Admin.Delete("solution", test.Rows("solution", "uniquename").Single(s => (string)s["uniquename"] == "Test").Id));

        Assert.Equal(PlatformErrorCodes.CannotUninstallWithDependencies, fault.ErrorCode);
        Assert.Contains("DeskProvider", fault.Message, StringComparison.Ordinal);
        Assert.Contains("new_bank", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_made_here_is_in_the_export()
    {
        await using var test = new TestOrganization();
        var maker = new Maker(test);
        var solution = maker.Solution();
        maker.Table("mkr_Site", r => { Virtual(r.Entity, new Guid("b2112a7e-b26c-42f7-9b63-9a809a9d716f"), null); r.SolutionUniqueName = solution; });
        var provider = ((CreateResponse)test.Admin.Execute(new CreateRequest
        {
            Target = new Entity("entitydataprovider") { ["name"] = "Sites", ["datasourcelogicalname"] = "mkr_site", ["retrievemultipleplugin"] = new Guid(TicketSolution.NotImplemented) },
            ["SolutionUniqueName"] = solution,
        })).id;
        var source = test.Admin.Create(new Entity("mkr_site") { ["new_name"] = "Main & more" });
        test.Admin.Execute(new AddSolutionComponentRequest { ComponentId = source, ComponentType = 183, SolutionUniqueName = solution });
        maker.Table("mkr_Visit", r => { Virtual(r.Entity, provider, source); r.SolutionUniqueName = solution; });

        var zip = ((ExportSolutionResponse)test.Admin.Execute(new ExportSolutionRequest { SolutionName = solution })).ExportSolutionFile;
        await using var other = new TestOrganization();
        var report = other.Organization.ImportSolution(new MemoryStream(zip), new SolutionImportOptions());

        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var visit = new Maker(other).Read("mkr_visit");
        Assert.Equal(("Virtual", provider, source, "mkr_Visits"), (visit.TableType, visit.DataProviderId, visit.DataSourceId, visit.ExternalCollectionName));
        Assert.Equal("Main & more", other.Admin.Retrieve("mkr_site", source, new ColumnSet(true))["new_name"]);
        Assert.Equal(new Guid(TicketSolution.NotImplemented), other.Admin.Retrieve("entitydataprovider", provider, new ColumnSet(true))["retrievemultipleplugin"]);
    }

    private static void Virtual(EntityMetadata entity, Guid provider, Guid? source)
    {
        entity.OwnershipType = OwnershipTypes.OrganizationOwned;
        entity.DataProviderId = provider;
        entity.DataSourceId = source;
        entity.ExternalName = entity.SchemaName;
        entity.ExternalCollectionName = entity.SchemaName + "s";
    }
}
