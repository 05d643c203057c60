using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests;

public sealed class OrganizationTemplateTests
{
    [Fact]
    public async Task ANewOrganization_HasTheRowsTablesAndStepsOfItsTemplate()
    {
        await using var first = new TestOrganization();
        first.AddAccountKey();
        var account = first.CreateAccount("Fabrikam");
        first.Step("Create", "account", Stage.PreOperation, probe => probe.Target["description"] = "stepped");

        await using var second = new TestOrganization(o => o.Template = first.Organization.Snapshot());
        var made = second.CreateAccount("Contoso");

        Assert.Equal("Fabrikam", second.Admin.Retrieve("account", account, new ColumnSet("name"))["name"]);
        Assert.Equal("stepped", second.Admin.Retrieve("account", made, new ColumnSet("description"))["description"]);
        Assert.True(second.Organization.Metadata.TryGetTable("account", out var table));
        Assert.Equal("test_number", table.Keys.Single().LogicalName);
        Assert.Equal((first.Organization.Id, first.Organization.Name), (second.Organization.Id, second.Organization.Name));
    }

    [Fact]
    public async Task Organizations_OfOneTemplateShareNothing()
    {
        await using var first = new TestOrganization();
        var template = first.Organization.Snapshot();
        first.CreateAccount("Of the first");
        await using var second = new TestOrganization(o => o.Template = template);
        second.CreateAccount("Of the second");
        second.AddAccountKey();

        await using var third = new TestOrganization(o => o.Template = template);

        Assert.Empty(third.Rows("account"));
        Assert.Equal("Of the second", second.Rows("account", "name").Single()["name"]);
        Assert.Equal("Of the first", first.Rows("account", "name").Single()["name"]);
        Assert.True(third.Organization.Metadata.TryGetTable("account", out var table));
        Assert.Empty(table.Keys);
    }

    [Fact]
    public async Task AJobThatWaits_RunsInTheNewOrganizationToo()
    {
        var runs = 0;
        await using var first = new TestOrganization();
        first.Step("Create", "account", Stage.PostOperation, _ => runs++, new StepOptions { Async = true });
        first.CreateAccount();

        await using var second = new TestOrganization(o => o.Template = first.Organization.Snapshot());
        await second.DrainAsync();
        Assert.Equal(1, runs);
        await first.DrainAsync();

        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task ASnapshot_WaitsForTheTransactionThatWrites()
    {
        await using var first = new TestOrganization();
        Task<OrganizationTemplate> snapshot;
        using (var session = first.Organization.Store.OpenSession())
        {
            session.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "x" });
            snapshot = Task.Run(first.Organization.Snapshot, TestContext.Current.CancellationToken);
            session.Commit();
        }

        var template = await snapshot;
        await using var second = new TestOrganization(o => o.Template = template);

        Assert.Single(second.Rows("account"));
    }

    [Fact]
    public async Task AFolder_KeepsWhatBecameOfTheTemplate()
    {
        await using var first = new TestOrganization();
        first.CreateAccount("Of the template");
        var template = first.Organization.Snapshot();
        var folder = Directory.CreateTempSubdirectory("template-");
        try
        {
            void OnDisk(OrganizationOptions options) => (options.DataDirectory, options.Template) = (folder.FullName, template);
            await using (var second = new TestOrganization(OnDisk)) second.CreateAccount("Of the folder");

            await using var again = new TestOrganization(OnDisk);

            Assert.Equal(["Of the folder", "Of the template"], again.Rows("account", "name").Select(a => (string)a["name"]).Order());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
