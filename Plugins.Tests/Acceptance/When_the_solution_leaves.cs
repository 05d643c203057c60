using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>What is installed must be able to go: exported as managed, installed, upgraded and uninstalled.</summary>
public sealed class When_the_solution_leaves
{
    [Fact]
    public async Task Should_leave_nothing_behind_after_it_was_installed_and_uninstalled()
    {
        var zip = await ExportAsync(managed: true);
        await using var organization = Organization.Open(new OrganizationOptions());
        var before = Shape(organization.Metadata);
        Assert.Equal(["ERP Integration - Dispatch pending messages"], organization.ImportSolution(new MemoryStream(zip)).Components.Where(c => !c.Done).Select(c => c.Name));
        Assert.NotEqual(before, Shape(organization.Metadata));

        var service = organization.CreateService(organization.AdministratorId);
        service.Delete("solution", Solution(service).Id);

        Assert.Equal(before, Shape(organization.Metadata));
        Assert.Empty(organization.CustomApis);
        Assert.All(["pluginassembly", "sdkmessageprocessingstep", "serviceendpoint", "webresource", "environmentvariabledefinition"], t => Assert.Empty(Rows(service, t)));
    }

    [Fact]
    public async Task Should_keep_its_data_when_it_is_upgraded()
    {
        var zip = await ExportAsync(managed: true);
        await using var organization = Organization.Open(new OrganizationOptions());
        organization.ImportSolution(new MemoryStream(zip));
        var service = organization.CreateService(organization.AdministratorId);
        var order = service.Create(new Entity("salesorder") { ["name"] = "Kept" });
        var steps = Rows(service, "sdkmessageprocessingstep").Count;

        organization.ImportSolution(new MemoryStream(await ExportAsync(managed: true, version: "99.0.0.0")), new SolutionImportOptions { Upgrade = true });

        Assert.Equal("99.0.0.0", Solution(service)["version"]);
        Assert.Equal("Kept", service.Retrieve("salesorder", order, new ColumnSet("name"))["name"]);
        Assert.Equal(steps, Rows(service, "sdkmessageprocessingstep").Count);
    }

    [Fact]
    public async Task Should_be_the_same_when_it_was_exported_and_imported_again()
    {
        var first = await ExportAsync(managed: false);
        await using var organization = Organization.Open(new OrganizationOptions());
        organization.ImportSolution(new MemoryStream(first));
        Assert.Equal(first, Export(organization, managed: false));
    }

    private static async Task<byte[]> ExportAsync(bool managed, string? version = null)
    {
        await using var organization = Organization.Open(new OrganizationOptions { Template = ImportedOrganization.Instance.Template });
        var service = organization.CreateService(organization.AdministratorId);
        if (version is not null) service.Update(new Entity("solution", Solution(service).Id) { ["version"] = version });
        return Export(organization, managed);
    }

    private static byte[] Export(Organization organization, bool managed) =>
        ((ExportSolutionResponse)organization.CreateService(organization.AdministratorId).Execute(new ExportSolutionRequest { SolutionName = "ErpIntegration", Managed = managed })).ExportSolutionFile;

    private static Entity Solution(IOrganizationService service)
    {
        var query = new QueryByAttribute("solution") { ColumnSet = new ColumnSet("version") };
        query.AddAttributeValue("uniquename", "ErpIntegration");
        return service.RetrieveMultiple(query).Entities.Single();
    }

    private static DataCollection<Entity> Rows(IOrganizationService service, string table) => service.RetrieveMultiple(new QueryExpression(table)).Entities;

    private static string Shape(MetadataCatalog metadata) => string.Join(
        '\n',
        metadata.Tables.OrderBy(t => t.LogicalName).Select(t => $"{t.LogicalName}: {string.Join(' ', t.Columns.Values.OrderBy(c => c.LogicalName).Select(c => $"{c.LogicalName}({string.Join('|', c.Options.Select(o => o.Value))})({string.Join('|', c.Targets)})"))}; {string.Join(' ', t.Keys.Select(k => k.LogicalName))}")
            .Concat(metadata.Relationships.Select(r => r.SchemaName).Order())
            .Concat(metadata.Choices.Select(c => c.Name).Order()));
}
