using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Solutions;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_zip_is_imported
{
    [Fact]
    public async Task Should_support_every_component()
    {
        await using var organization = Organization.Open(new OrganizationOptions());

        var report = Stage.Import(organization);

        Assert.True(report.Complete, string.Join("; ", report.Components.Where(c => !c.Done).Select(c => $"{c.Kind} {c.Name}: {c.Reason}")));
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
