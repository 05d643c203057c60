using System;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Solutions;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_zip_is_imported
{
    [Fact]
    public async Task Should_support_every_component_but_the_flow_and_say_what_to_call_instead()
    {
        await using var organization = Organization.Open(new OrganizationOptions());

        var report = Stage.Import(organization);

        var flow = Assert.Single(report.Components, c => !c.Done);
        Assert.Equal(("Workflow", "ERP Integration - Dispatch pending messages"), (flow.Kind, flow.Name));
        Assert.Contains("erp_DispatchPendingMessages", flow.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_name_the_missing_app_in_an_organisation_without_Sales_and_change_nothing()
    {
        await using var organization = Organization.Open(new OrganizationOptions { Apps = [] });

        var failure = Assert.Throws<SolutionImportException>(() => Stage.Import(organization));

        Assert.Contains("salesorder", failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.False(organization.Metadata.TryGetTable("erp_integrationmessage", out _));
    }

    [Fact]
    public async Task Should_keep_the_endpoint_connected_when_it_is_imported_again()
    {
        await using var stage = await Stage.SetAsync();

        Stage.Import(stage.Organization);
        stage.Submit(stage.CreateOrder());
        await stage.DrainAsync();

        Assert.Single(await stage.ConsumeAsync());
    }
}
