using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class OpportunityMessageTests
{
    [Theory]
    [InlineData("Win", 1, 3)]
    [InlineData("Lose", 2, 5)]
    public async Task An_open_opportunity_is_won_or_lost_with_an_activity(string message, int state, int status)
    {
        await using var test = new TestOrganization();
        var id = test.Admin.Create(new Entity("opportunity") { ["name"] = "One" });
        string? ran = null;
        test.Step(message, "opportunity", 40, p => ran = $"{p.Context.MessageName} {p.Context.PrimaryEntityId}");
        var activity = new Entity("opportunityclose") { ["opportunityid"] = new EntityReference("opportunity", id), ["subject"] = "Done", ["actualrevenue"] = new Money(10) };
        OrganizationRequest request = message == "Win"
            ? new WinOpportunityRequest { OpportunityClose = activity, Status = new OptionSetValue(status) }
            : new LoseOpportunityRequest { OpportunityClose = activity, Status = new OptionSetValue(status) };

        test.Admin.Execute(request);

        Assert.Equal($"{message} {id}", ran);
        var row = test.Admin.Retrieve("opportunity", id, new ColumnSet("statecode", "statuscode"));
        Assert.Equal((state, status), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal(("Done", 10m), (test.Rows("opportunityclose").Single()["subject"], test.Rows("opportunityclose").Single().GetAttributeValue<Money>("actualrevenue_base").Value));
        Assert.Contains($"its state is {(message == "Win" ? "Won" : "Lost")}", TestOrganization.Fault(() => test.Admin.Execute(request)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeleteMultiple_is_for_elastic_tables()
    {
        await using var test = new TestOrganization();
        var id = test.CreateAccount();

        var fault = TestOrganization.Fault(() => test.Admin.Execute(new OrganizationRequest("DeleteMultiple") { ["Targets"] = new EntityReferenceCollection([new EntityReference("account", id)]) }));

        Assert.Equal((PlatformErrorCodes.SdkEntityDoesNotSupportMessage, "The 'DeleteMultiple' method does not support entities of type 'account'. MessageProcessorCache returned MessageProcessor.Empty."), (fault.ErrorCode, fault.Message));
        Assert.Single(test.Rows("account"));
    }
}
