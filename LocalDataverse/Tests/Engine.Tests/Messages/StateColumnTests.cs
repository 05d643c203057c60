using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>statecode and statuscode of account: 0 Active with 1, 1 Inactive with 2.</summary>
public sealed class StateColumnTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();

    [Fact]
    public void A_state_takes_its_default_status()
    {
        var id = _test.CreateAccount();

        _test.Admin.Update(new Entity("account", id) { ["statecode"] = new OptionSetValue(1) });
        Assert.Equal((1, 2), States(id));
        _test.Admin.Execute(new SetStateRequest { EntityMoniker = new EntityReference("account", id), State = new OptionSetValue(0), Status = new OptionSetValue(-1) });
        Assert.Equal((0, 1), States(id));
    }

    [Fact]
    public void A_status_alone_does_not_change_the_state()
    {
        var id = _test.CreateAccount();
        _test.Admin.Update(new Entity("account", id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        _test.Admin.Update(new Entity("account", id) { ["statuscode"] = new OptionSetValue(2) });

        var fault = TestOrganization.Fault(() => _test.Admin.Update(new Entity("account", id) { ["statuscode"] = new OptionSetValue(1) }));

        Assert.Equal(PlatformErrorCodes.InvalidStateCodeStatusCode, fault.ErrorCode);
        Assert.Equal($"1 is not a valid status code for state code AccountState.Inactive on account with Id {id}.", fault.Message);
        Assert.Equal((1, 2), States(id));
    }

    [Fact]
    public void A_new_row_is_active_whatever_the_client_asks()
    {
        var closed = new Entity("account") { ["name"] = "Closed", ["statecode"] = new OptionSetValue(1) };
        Assert.Equal((0, 1), States(_test.Admin.Create(closed)));

        closed["statuscode"] = new OptionSetValue(2);
        var fault = TestOrganization.Fault(() => _test.Admin.Create(closed));
        Assert.StartsWith("2 is not a valid status code for state code AccountState.Active on account with Id ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statecode")]
    [InlineData("statuscode")]
    [InlineData("ownerid")]
    public void What_every_row_has_can_not_be_taken_away(string column)
    {
        var id = _test.CreateAccount();

        Assert.Equal(PlatformErrorCodes.InvalidArgument, TestOrganization.Fault(() => _test.Admin.Update(new Entity("account", id) { [column] = null })).ErrorCode);

        Assert.True(_test.Admin.Retrieve("account", id, new ColumnSet(column)).Contains(column));
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    private (int State, int Status) States(Guid id)
    {
        var row = _test.Admin.Retrieve("account", id, new ColumnSet("statecode", "statuscode"));
        return (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
