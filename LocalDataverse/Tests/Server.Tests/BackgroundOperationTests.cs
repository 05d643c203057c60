using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Custom APIs in the background, and their status monitor.</summary>
public sealed class BackgroundOperationTests(MirrorServer mirror) : IClassFixture<MirrorServer>
{
    private const string Body = """{"String":"s","Decimal":1.25,"StringArray":["a","b"],"Money":9.5,"Picklist":5,"Guid":"5b4ced1c-88e1-ee11-904c-6045bd05e9d4"}""";

    private readonly TestServer _server = mirror.Server;

    [Fact]
    public async Task ACall_IsAccepted_AndTheMonitorTellsWhatItGave()
    {
        var accepted = await _server.SendAsync("POST", MirrorServer.Action, Body, null, ("Prefer", "respond-async"));
        var id = accepted.Header("x-ms-dyn-backgroundoperationid");
        var waiting = await _server.GetAsync("../../backgroundoperation/" + id);
        await _server.Organization.DrainAsync(TestContext.Current.CancellationToken);
        var done = await _server.GetAsync(accepted.Header("Location")!);

        Assert.Equal((202, "respond-async", ""), (accepted.Status, accepted.Header("Preference-Applied"), accepted.Text));
        Assert.Equal("""{"backgroundOperationStateCode":0,"backgroundOperationStatusCode":0}""", waiting.Text);
        Assert.Equal((3, 30, "s", 1.25m, 9.5m, 5), ((int)done.Json["backgroundOperationStateCode"]!, (int)done.Json["backgroundOperationStatusCode"]!, (string)done.Json["String"]!, (decimal)done.Json["Decimal"]!, (decimal)done.Json["Money"]!, (int)done.Json["Picklist"]!));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""["a","b"]"""), done.Json["StringArray"]));
        Assert.Equal("Succeeded", (string)(await _server.GetAsync($"backgroundoperations({id})?$select=backgroundoperationstatuscode", ("Prefer", "odata.include-annotations=\"*\""))).Json["backgroundoperationstatuscode@OData.Community.Display.V1.FormattedValue"]!);
    }

    [Fact]
    public async Task Delete_CancelsWhatHasntBegun()
    {
        var accepted = await _server.SendAsync("POST", MirrorServer.Action, Body, null, ("Prefer", "respond-async, odata.callback; url=\"http://127.0.0.1:9/never\""));
        var address = (string)accepted.Json["location"]!;

        var canceled = await _server.SendAsync("DELETE", address);
        var stranger = await _server.SendAsync("GET", address, null, _server.Organization.CreateUser("Some Body"));

        Assert.Equal("callback", accepted.Header("Preference-Applied"));
        Assert.Equal((200, """{"backgroundOperationStateCode":2,"backgroundOperationStatusCode":22}"""), (canceled.Status, canceled.Text));
        Assert.Equal(403, stranger.Status);
        Assert.Equal(404, (await _server.GetAsync($"../../backgroundoperation/{Guid.NewGuid()}")).Status);
    }
}
