using System;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_stock_is_asked
{
    private const string Set = "WarehousesOnHandV2";

    [Fact]
    public async Task Should_answer_a_user_of_the_lookup_role_from_the_ERP()
    {
        await using var stage = await Stage.SetAsync();
        var user = stage.Organization.CreateService(stage.Organization.CreateUser("Ulla User", "ERP Lookup User"));

        var answer = Ask(user);

        Assert.True((decimal)answer.Results["Available"] > 0);
        Assert.Equal("ea", answer.Results["Unit"]);
        Assert.Equal(4, ((EntityCollection)answer.Results["Warehouses"]).Entities.Count);
    }

    [Fact]
    public async Task Should_refuse_a_user_without_the_role()
    {
        await using var stage = await Stage.SetAsync();
        var nobody = stage.Organization.CreateService(stage.Organization.CreateUser("Nora Nobody"));

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Ask(nobody));

        Assert.Equal(unchecked((int)0x80040220), fault.Detail.ErrorCode);
    }

    [Theory]
    [InlineData(ErpFaultKind.ServerError)]
    [InlineData(ErpFaultKind.CutConnection)]
    [InlineData(ErpFaultKind.MalformedJson)]
    [InlineData(ErpFaultKind.Unauthorized)]
    [InlineData(ErpFaultKind.TooManyRequests)]
    [InlineData(ErpFaultKind.Delay)]
    public async Task Should_tell_the_user_what_is_wrong_with_the_ERP(ErpFaultKind kind)
    {
        await using var stage = await Stage.SetAsync();
        if (kind == ErpFaultKind.Delay) stage.SetVariable("erp_ErpTimeoutSeconds", "1");
        stage.Erp.Faults.Add(new ErpFault { Kind = kind, Route = Set, Delay = kind == ErpFaultKind.Delay ? TimeSpan.FromMinutes(5) : TimeSpan.Zero, RetryAfter = TimeSpan.FromMinutes(5) });

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Ask(stage.Admin));

        Assert.Equal(unchecked((int)0x80040265), fault.Detail.ErrorCode);
        Assert.Matches("ERP-[0-9]{4}", fault.Detail.Message);
        // Neither an address nor a stack trace is for users.
        Assert.DoesNotContain("http", fault.Detail.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", fault.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_answer_after_a_short_throttling()
    {
        await using var stage = await Stage.SetAsync();
        stage.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.TooManyRequests, Route = Set, Times = 1, RetryAfter = TimeSpan.FromSeconds(1) });

        Assert.True((decimal)Ask(stage.Admin).Results["Available"] > 0);
    }

    private static OrganizationResponse Ask(IOrganizationService service) => Stage.Call(service, "erp_GetOnHandInventory", ("ProductNumber", "D0001"));
}
