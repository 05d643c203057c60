using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class UserStateTests
{
    [Fact]
    public async Task A_disabled_user_is_refused_until_it_is_enabled_again()
    {
        await using var test = new TestOrganization();
        var id = test.Organization.CreateUser("Dora Disabled", "System Administrator");
        test.Admin.Update(new Entity("systemuser", id) { ["isdisabled"] = true });

        var fault = TestOrganization.Fault(() => test.Organization.CreateService(id).Execute(new WhoAmIRequest()));

        Assert.Equal(PlatformErrorCodes.UserNotEnabled, fault.ErrorCode);
        Assert.StartsWith($"The specified user(Id = {id}) is disabled. Consider enabling this user.", fault.Message, StringComparison.Ordinal);
        test.Admin.Update(new Entity("systemuser", id) { ["isdisabled"] = false });
        Assert.Equal(id, ((WhoAmIResponse)test.Organization.CreateService(id).Execute(new WhoAmIRequest())).UserId);
    }

    [Fact]
    public async Task A_disabled_user_neither_acts_for_others_nor_others_for_it()
    {
        await using var test = new TestOrganization();
        var id = test.Organization.CreateUser("Dora Disabled", "System Administrator");
        test.Admin.Update(new Entity("systemuser", id) { ["isdisabled"] = true });
        var admin = test.Organization.AdministratorId;

        foreach (var options in new[] { new CallOptions { UserId = id, ImpersonatedUserId = admin }, new CallOptions { UserId = admin, ImpersonatedUserId = id } })
            Assert.Equal(PlatformErrorCodes.UserNotEnabled, TestOrganization.Fault(() => test.Organization.Execute(new WhoAmIRequest(), options)).ErrorCode);
    }
}
