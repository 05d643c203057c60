using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Faults;

public sealed class OrganizationFaultTests
{
    private const int SqlTimeout = unchecked((int)0x80044151);

    [Fact]
    public async Task A_fault_hits_its_message_and_table_as_often_as_it_says()
    {
        await using var test = new TestOrganization();
        test.Organization.Faults.Add(new OrganizationFault { Message = "create", Table = "account", ErrorCode = SqlTimeout, Text = "Generic SQL error.", Times = 2 });

        test.Admin.Create(new Entity("contact") { ["lastname"] = "Ann" });
        for (var i = 0; i < 2; i++)
        {
            var fault = TestOrganization.Fault(() => test.CreateAccount());
            Assert.Equal((SqlTimeout, "Generic SQL error."), (fault.ErrorCode, fault.Message));
        }
        test.CreateAccount();

        Assert.Empty(test.Organization.Faults.Active);
        Assert.Single(test.Rows("account"));
    }

    [Fact]
    public async Task The_nth_message_is_hit()
    {
        await using var test = new TestOrganization();
        test.Organization.Faults.Add(new OrganizationFault { ErrorCode = SqlTimeout, Skip = 2, Times = 1 });

        test.CreateAccount();
        test.CreateAccount();
        Assert.Equal("A fault that was set: 0x80044151.", TestOrganization.Fault(() => test.CreateAccount()).Message);
        test.CreateAccount();
    }

    [Fact]
    public async Task A_nested_message_that_is_hit_takes_its_operation_along()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p => p.Service().Create(new Entity("contact") { ["lastname"] = "Ann" }));
        var added = test.Organization.Faults.Add(new OrganizationFault { Table = "contact", ErrorCode = SqlTimeout });

        Assert.Equal(SqlTimeout, TestOrganization.Fault(() => test.CreateAccount()).ErrorCode);
        Assert.Empty(test.Rows("account"));
        Assert.True(test.Organization.Faults.Remove(added.Id));
        test.CreateAccount();
    }

    [Fact]
    public async Task Throttling_hits_clients_only_and_says_when_to_come_again()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p => p.Service().Create(new Entity("contact") { ["lastname"] = "Ann" }));
        test.Organization.Faults.Add(new OrganizationFault { Table = "contact", ErrorCode = PlatformErrorCodes.TooManyRequests, RetryAfter = TimeSpan.FromSeconds(7), ClientsOnly = true });

        test.CreateAccount();

        var fault = TestOrganization.Fault(() => test.Admin.Create(new Entity("contact") { ["lastname"] = "Bob" }));
        Assert.Equal((PlatformErrorCodes.TooManyRequests, TimeSpan.FromSeconds(7)), (fault.ErrorCode, fault.ErrorDetails["Retry-After"]));
    }

    [Fact]
    public async Task A_late_message_waits_for_the_clock()
    {
        await using var test = new TestOrganization();
        test.Organization.Faults.Add(new OrganizationFault { Message = "Create", Delay = TimeSpan.FromHours(1) });

        var create = Task.Run(() => test.CreateAccount(), TestContext.Current.CancellationToken);
        while (!create.IsCompleted)
        {
            test.Clock.Advance(TimeSpan.FromHours(1));
            await Task.Yield();
        }

        Assert.Equal(await create, Assert.Single(test.Rows("account")).Id);
    }

    [Fact]
    public async Task A_fault_that_makes_no_sense_is_refused()
    {
        await using var test = new TestOrganization();
        var faults = test.Organization.Faults;

        Assert.Throws<ArgumentException>(() => faults.Add(new OrganizationFault()));
        Assert.Throws<ArgumentException>(() => faults.Add(new OrganizationFault { ErrorCode = SqlTimeout, Times = 0 }));
        Assert.Throws<ArgumentException>(() => faults.Add(new OrganizationFault { ErrorCode = SqlTimeout, Skip = -1 }));
        Assert.Throws<ArgumentException>(() => faults.Add(new OrganizationFault { Delay = TimeSpan.FromSeconds(-1) }));
        Assert.Throws<ArgumentException>(() => faults.Add(new OrganizationFault { ErrorCode = SqlTimeout, Message = " " }));
        Assert.Empty(faults.Active);
    }
}
