using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class ClosingMessageTests
{
    [Theory]
    [InlineData(1, "won")]
    [InlineData(2, "lost")]
    public async Task An_opportunity_is_closed_by_its_own_messages_only(int state, string name)
    {
        await using var test = new TestOrganization();
        var row = new EntityReference("opportunity", test.Admin.Create(new Entity("opportunity") { ["name"] = "One" }));
        var change = new Entity("opportunity", row.Id) { ["statecode"] = new OptionSetValue(state) };

        foreach (var request in new OrganizationRequest[]
        {
            new UpdateRequest { Target = change },
            new UpdateMultipleRequest { Targets = new EntityCollection([change]) { EntityName = "opportunity" } },
            new SetStateRequest { EntityMoniker = row, State = new OptionSetValue(state), Status = new OptionSetValue(-1) },
        })
        {
            var fault = TestOrganization.Fault(() => test.Admin.Execute(request));
            Assert.Equal(PlatformErrorCodes.CannotUseOpportunitySetStateMessage, fault.ErrorCode);
            Assert.Equal($"This message can not be used to set the state of opportunity to {name}. In order to set state of opportunity to {name}, use the {name} message instead.", fault.Message);
        }
    }
}
