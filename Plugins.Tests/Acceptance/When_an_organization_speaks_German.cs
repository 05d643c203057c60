using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Solutions;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The solution's second language arrives where it is enabled, and is left out where it isn't.</summary>
public sealed class When_an_organization_speaks_German
{
    private const int German = 1031;

    [Fact]
    public async Task Should_name_tables_columns_and_choices_in_German_too()
    {
        await using var organization = Organization.Open(new OrganizationOptions());
        var admin = organization.CreateService(organization.AdministratorId);
        admin.Execute(new ProvisionLanguageRequest { Language = German });

        Assert.DoesNotContain(Stage.Import(organization).Components, component => component.Kind == "Language");

        var table = Message(admin);
        Assert.Equal(("Integrationsnachricht", "Integration Message"), (In(table.DisplayName, German), In(table.DisplayName, 1033)));
        Assert.Equal("Integrationsnachrichten", In(table.DisplayCollectionName, German));
        var state = (PicklistAttributeMetadata)table.Attributes.Single(column => column.LogicalName == "erp_state");
        Assert.Equal(("Zustand", "Wie weit die Nachricht gekommen ist."), (In(state.DisplayName, German), In(state.Description, German)));
        Assert.All(state.OptionSet.Options, option => Assert.NotNull(In(option.Label, German)));
    }

    [Fact]
    public async Task Should_be_left_out_with_a_note_where_it_is_not_enabled()
    {
        await using var organization = Organization.Open(new OrganizationOptions());

        var report = Stage.Import(organization);

        Assert.Equal(new SolutionImportReportRow("Language", "1031", Done: true, "The language isn't enabled here; its labels were discarded."), Assert.Single(report.Components, component => component.Kind == "Language"));
        Assert.Null(In(Message(organization.CreateService(organization.AdministratorId)).DisplayName, German));
    }

    private static EntityMetadata Message(IOrganizationService service)
        => ((RetrieveEntityResponse)service.Execute(new RetrieveEntityRequest { LogicalName = "erp_integrationmessage", EntityFilters = EntityFilters.Attributes })).EntityMetadata;

    private static string? In(Label label, int language) => label.LocalizedLabels.SingleOrDefault(text => text.LanguageCode == language)?.Label;
}
