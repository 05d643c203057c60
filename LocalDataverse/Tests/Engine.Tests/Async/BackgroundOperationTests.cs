using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.ServiceEndpoints.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Async;

/// <summary>Custom APIs that run in the background.</summary>
public sealed class BackgroundOperationTests : IAsyncDisposable
{
    private const string Api = "test_Slow";

    private readonly TestOrganization _test = new();
    private readonly List<string> _ran = [];
    private readonly Guid _api;

    public BackgroundOperationTests()
    {
        _api = _test.Admin.Create(new Entity("customapi") { ["uniquename"] = Api, ["name"] = Api, ["displayname"] = "Slow", ["bindingtype"] = new OptionSetValue(0), ["allowedcustomprocessingsteptype"] = new OptionSetValue(2), ["isfunction"] = false });
        Member("customapirequestparameter", "Text", 10);
        Member("customapiresponseproperty", "Length", 7);
        Member("customapiresponseproperty", "Echo", 10);
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task Its_row_tells_what_it_gave_and_the_event_that_it_is_over()
    {
        _test.Step(Api, null, 40, p => (p.Context.OutputParameters["Length"], p.Context.OutputParameters["Echo"]) = (4, p.Context.InputParameters["Text"]));
        _test.Step("OnBackgroundOperationComplete", null, 40, p => _ran.Add($"{p.Context.OutputParameters["OperationName"]} {p.Context.OutputParameters["BackgroundOperationStatusCode"]} {p.Context.InputParameters["LocationUrl"]}"), new StepOptions { Async = true });

        var accepted = Send("some");
        var waiting = Row(accepted);
        await _test.Organization.DrainAsync(TestContext.Current.CancellationToken);

        var done = Row(accepted);
        Assert.Equal((0, 0, Api, "Slow", """[{"Key":"Text","Value":"some"}]"""), (Code(waiting, "backgroundoperationstatecode"), Code(waiting, "backgroundoperationstatuscode"), waiting["name"], waiting["displayname"], waiting["inputparameters"]));
        Assert.Equal((3, 30, """[{"Key":"Length","Value":"4"},{"Key":"Echo","Value":"some"}]"""), (Code(done, "backgroundoperationstatecode"), Code(done, "backgroundoperationstatuscode"), done["outputparameters"]));
        Assert.True(done.Contains("starttime") && done.Contains("endtime"));
        Assert.Equal([$"{Api} 30 http://localhost/api/backgroundoperation/{accepted}"], _ran);
    }

    [Fact]
    public async Task What_fails_is_tried_three_times_more()
    {
        _test.Step(Api, null, 40, _ =>
        {
            _ran.Add("tried");
            throw new InvalidPluginExecutionException("Not now");
        });

        var id = Send("x");
        foreach (var minutes in new[] { 0, 1, 2, 4, 8 })
        {
            _test.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await _test.Organization.DrainAsync(TestContext.Current.CancellationToken);
        }

        var row = Row(id);
        Assert.Equal(4, _ran.Count);
        Assert.Equal((3, 31, 3, PlatformErrorCodes.IsvAborted, "Not now"), (Code(row, "backgroundoperationstatecode"), Code(row, "backgroundoperationstatuscode"), row["retrycount"], row["errorcode"], row["errormessage"]));
    }

    [Fact]
    public async Task One_that_is_canceled_before_it_began_never_runs()
    {
        _test.Step(Api, null, 40, _ => _ran.Add("ran"));
        var id = Send("x");

        Cancel(_test.Admin, id);
        await _test.Organization.DrainAsync(TestContext.Current.CancellationToken);

        Assert.Empty(_ran);
        Assert.Equal((3, 32), (Code(Row(id), "backgroundoperationstatecode"), Code(Row(id), "backgroundoperationstatuscode")));
        Assert.Equal("Canceling background operation is not allowed after it is in terminal state.", TestOrganization.Fault(() => Cancel(_test.Admin, id)).Message);
        Assert.Contains("only be canceled", TestOrganization.Fault(() => _test.Admin.Update(new Entity("backgroundoperation", id) { ["backgroundoperationstatecode"] = new OptionSetValue(0) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asked_for_it_is_called_back()
    {
        using var listener = new WebhookListener(200);

        var id = (Guid)_test.Admin.Execute(new OrganizationRequest("ExecuteBackgroundOperation") { ["Request"] = new OrganizationRequest(Api) { ["Text"] = "x" }, ["CallbackUri"] = listener.Url })["BackgroundOperationId"];
        await _test.Organization.DrainAsync(TestContext.Current.CancellationToken);

        var body = JsonNode.Parse(listener.Requests.Single().Body)!;
        Assert.Equal((id, 3, 30), ((Guid)body["backgroundOperationId"]!, (int)body["backgroundOperationStateCode"]!, (int)body["backgroundOperationStatusCode"]!));
        Assert.Null(body["backgroundOperationErrorCode"]);
    }

    [Fact]
    public void What_cant_run_in_the_background_is_refused()
    {
        var people = new People(_test);
        var stranger = people.As(people.User("Stranger", null, people.Role(PrivilegeDepth.Basic, "prvReadbackgroundoperation", "prvWritebackgroundoperation")));
        var without = people.As(people.User("Without", null, people.Role(PrivilegeDepth.Basic, "prvReadbackgroundoperation")));
        var id = Send("x");

        Assert.Contains("not implemented as a custom API", TestOrganization.Fault(() => _test.Admin.Execute(Background(new WhoAmIRequest()))).Message, StringComparison.Ordinal);
        Assert.Contains("no http or https address", TestOrganization.Fault(() => _test.Admin.Execute(new OrganizationRequest("ExecuteBackgroundOperation") { ["Request"] = new OrganizationRequest(Api), ["CallbackUri"] = "file:///etc" })).Message, StringComparison.Ordinal);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => without.Execute(Background(new OrganizationRequest(Api)))).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => Cancel(stranger, id)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, TestOrganization.Fault(() => _test.Admin.Create(new Entity("backgroundoperation"))).ErrorCode);
        Assert.Contains("not completed", TestOrganization.Fault(() => _test.Admin.Execute(new OrganizationRequest("OnBackgroundOperationComplete") { ["BackgroundOperationId"] = id })).Message, StringComparison.Ordinal);
    }

    private static OrganizationRequest Background(OrganizationRequest request) => new("ExecuteBackgroundOperation") { ["Request"] = request };

    private static void Cancel(IOrganizationService service, Guid id) =>
        service.Update(new Entity("backgroundoperation", id) { ["backgroundoperationstatecode"] = new OptionSetValue(2), ["backgroundoperationstatuscode"] = new OptionSetValue(22) });

    private static int Code(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;

    private Guid Send(string text) => (Guid)_test.Admin.Execute(Background(new OrganizationRequest(Api) { ["Text"] = text }))["BackgroundOperationId"];

    private Entity Row(Guid id) => _test.Admin.Retrieve("backgroundoperation", id, new ColumnSet(true));

    private void Member(string table, string name, int type)
    {
        var row = new Entity(table) { ["customapiid"] = new EntityReference("customapi", _api), ["uniquename"] = name, ["name"] = name, ["displayname"] = name, ["type"] = new OptionSetValue(type) };
        if (table == "customapirequestparameter") row["isoptional"] = true;
        _test.Admin.Create(row);
    }
}
