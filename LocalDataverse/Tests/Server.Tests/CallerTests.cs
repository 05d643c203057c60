using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class CallerTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")]
    public async Task WithoutAToken_NothingIsAnswered(string? token)
    {
        using var http = new HttpClient();
        if (token is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using var response = await http.GetAsync(new Uri(server.Api, "WhoAmI"), TestContext.Current.CancellationToken);

        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task WhoAmI_TellsTheUserOfTheToken()
    {
        var user = server.Organization.CreateUser("Whoever");

        var answer = await server.SendAsync("GET", "WhoAmI", null, user);

        Assert.Equal(user, (Guid)answer.Json["UserId"]!);
        Assert.Equal(server.Organization.Id, (Guid)answer.Json["OrganizationId"]!);
    }

    [Fact]
    public async Task WithoutThePrivilege_ACallIsAnswered403()
    {
        var answer = await server.SendAsync("POST", "accounts", """{"name":"X"}""", server.Organization.CreateUser("Nobody"));

        Assert.Equal(403, answer.Status);
        Assert.Equal("0x80040220", answer.ErrorCode);
        Assert.Contains("prvCreateAccount", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Impersonation_ActsAsTheOther()
    {
        var other = server.Organization.CreateUser("Other");

        var answer = await server.GetAsync("WhoAmI", ("MSCRMCallerID", other.ToString()));

        Assert.Equal(other, (Guid)answer.Json["UserId"]!);
    }

    [Fact]
    public async Task CallerObjectId_ActsAsTheOther()
    {
        var other = server.Organization.CreateUser("Of Entra");
        var objectId = server.Service.Retrieve("systemuser", other, new ColumnSet("azureactivedirectoryobjectid"))["azureactivedirectoryobjectid"];

        Assert.Equal(other, (Guid)(await server.GetAsync("WhoAmI", ("CallerObjectId", objectId.ToString()!))).Json["UserId"]!);
        Assert.Equal(403, (await server.GetAsync("WhoAmI", ("CallerObjectId", Guid.NewGuid().ToString()))).Status);
    }

    [Theory]
    [InlineData("MSCRM.BypassCustomPluginExecution", "true", 403, "prvBypassCustomPlugins")]
    [InlineData("MSCRM.BypassBusinessLogicExecution", "CustomSync,CustomAsync", 403, "prvBypassCustomBusinessLogic")]
    [InlineData("MSCRM.BypassBusinessLogicExecutionStepIds", "11111111-1111-1111-1111-111111111111", 403, "prvBypassCustomBusinessLogic")]
    [InlineData("MSCRM.SuppressDuplicateDetection", "perhaps", 400, "'perhaps'")]
    [InlineData("MSCRMCallerID", "11111111-1111-1111-1111-111111111111", 403, "prvActOnBehalfOfAnotherUser")]
    [InlineData("MSCRMCallerID", "nonsense", 400, "MSCRMCallerID")]
    public async Task HeadersThatNeedARight_AreRefusedByName(string header, string value, int status, string message)
    {
        var answer = await server.SendAsync("POST", "accounts", """{"name":"X"}""", server.Organization.CreateUser("Basic One", "Basic User"), (header, value));

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MSCRM.BypassCustomPluginExecution", "true")]
    [InlineData("MSCRM.BypassBusinessLogicExecution", "CustomSync,CustomAsync")]
    [InlineData("MSCRM.BypassBusinessLogicExecutionStepIds", "11111111-1111-1111-1111-111111111111,22222222-2222-2222-2222-222222222222")]
    [InlineData("MSCRM.SuppressDuplicateDetection", "false")]
    public async Task HeadersOfTheAdministrator_AreTaken(string header, string value) =>
        Assert.Equal(204, (await server.SendAsync("POST", "accounts", """{"name":"X"}""", null, (header, value))).Status);

    [Fact]
    public async Task CustomApis_AreCalledAsActionsAndFunctions()
    {
        var action = CustomApi("new_Act", isFunction: false);
        Parameter(action, "Count", 7);
        Property(action, "Total", 7);
        var function = CustomApi("new_Fn", isFunction: true);
        Parameter(function, "Text", 10);
        Property(function, "Length", 7);

        var acted = await server.SendAsync("POST", "new_Act", """{"Count":3}""");
        var asked = await server.GetAsync("new_Fn(Text=@p)?@p='it''s'");

        Assert.Equal(200, acted.Status);
        Assert.Equal(0, (int?)acted.Json["Total"]);
        Assert.EndsWith("#Microsoft.Dynamics.CRM.new_ActResponse", (string?)acted.Json["@odata.context"], StringComparison.Ordinal);
        Assert.Equal(200, asked.Status);
        Assert.Equal(400, (await server.SendAsync("POST", "new_Act", """{"Count":"three"}""")).Status);
        Assert.Equal(400, (await server.SendAsync("POST", "new_Act", """{"Nothing":1}""")).Status);
        Assert.Equal(404, (await server.GetAsync("new_Act")).Status);
    }

    private Guid CustomApi(string name, bool isFunction) => server.Service.Create(new Entity("customapi")
    {
        ["uniquename"] = name,
        ["name"] = name,
        ["displayname"] = name,
        ["description"] = name,
        ["bindingtype"] = new OptionSetValue(0),
        ["isfunction"] = isFunction,
        ["allowedcustomprocessingsteptype"] = new OptionSetValue(0),
    });

    private void Parameter(Guid api, string name, int type) => server.Service.Create(new Entity("customapirequestparameter")
    {
        ["customapiid"] = new EntityReference("customapi", api),
        ["uniquename"] = name,
        ["name"] = name,
        ["displayname"] = name,
        ["type"] = new OptionSetValue(type),
        ["isoptional"] = false,
    });

    private void Property(Guid api, string name, int type) => server.Service.Create(new Entity("customapiresponseproperty")
    {
        ["customapiid"] = new EntityReference("customapi", api),
        ["uniquename"] = name,
        ["name"] = name,
        ["displayname"] = name,
        ["type"] = new OptionSetValue(type),
    });
}
