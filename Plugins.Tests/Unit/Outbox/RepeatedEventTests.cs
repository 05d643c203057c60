using System;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Plugins.Accounts;
using ErpIntegration.Tests.Acceptance;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace ErpIntegration.Tests.Unit.Outbox;

/// <summary>One request, in which another solution's plug-ins change the same record again and again.</summary>
public sealed class RepeatedEventTests
{
    private readonly Guid _request = Guid.NewGuid();
    private readonly Guid _organization = Guid.NewGuid();

    [Fact]
    public async Task Write_StateToldAgainAfterItsOpposite_IsTheLastMessage()
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.CreateAccount();

        SetState(stage, account, 1, new CaptureAccountDeactivated());
        SetState(stage, account, 0, new CaptureAccountChanged());
        SetState(stage, account, 1, new CaptureAccountDeactivated());

        var messages = stage.Messages("account");
        Assert.Equal(
            ["erp.account.created.v1", "erp.account.deactivated.v1", "erp.account.changed.v1", "erp.account.deactivated.v1"],
            messages.Select(m => (string)m["erp_eventtype"]));
        Assert.Equal(4, messages.Select(m => (string)m["erp_messageid"]).Distinct().Count());
    }

    [Fact]
    public async Task Write_SameStateFiredTwice_IsOneMessage()
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.CreateAccount();

        SetState(stage, account, 1, new CaptureAccountDeactivated());
        SetState(stage, account, 1, new CaptureAccountDeactivated());

        Assert.Equal(2, stage.Messages("account").Count);
    }

    private void SetState(Stage stage, Guid account, int state, IPlugin plugin)
    {
        var target = new Entity("account", account) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(state + 1) };
        stage.Admin.Execute(new UpdateRequest { Target = target, Parameters = { ["BypassBusinessLogicExecution"] = "CustomSync,CustomAsync" } });
        var run = new PluginRun();
        run.Use<IOrganizationServiceFactory>(new CountingService(stage.Admin));
        run.Context.OrganizationId = _organization;
        run.Context.RequestId = _request;
        run.Context.PrimaryEntityName = "account";
        run.Context.PrimaryEntityId = account;
        run.Context.InputParameters["Target"] = target;
        run.Context.PreEntityImages["PreImage"] = new Entity("account", account) { ["statecode"] = new OptionSetValue(1 - state) };

        plugin.Execute(run);
    }
}
