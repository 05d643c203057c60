using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class CustomApiTests
{
    private const int Integer = 7;
    private const int Text = 10;

    [Fact]
    public async Task The_plug_in_is_the_main_operation_and_steps_run_around_it()
    {
        await using var test = new TestOrganization();
        CreateApi(test, "test_Echo", allowed: 2, pluginType: test.Type(test.ProbeAssembly(), "TestPlugins.Probe.ApiEcho"));
        var ran = new List<string>();
        foreach (var stage in new[] { 10, 20, 40 }) test.Step("test_Echo", null, stage, p => ran.Add($"{stage} {p.Context.OutputParameters.Contains("Echo")} {p.Context.PrimaryEntityName}"));

        var response = test.Admin.Execute(new OrganizationRequest("test_Echo") { ["Text"] = "hello", ["Number"] = 1 });

        Assert.Equal("hello!", response["Echo"]);
        Assert.Equal(["10 False none", "20 False none", "40 True none"], ran);
    }

    [Fact]
    public async Task Its_context_is_what_the_platform_gives()
    {
        await using var test = new TestOrganization();
        IPluginExecutionContext? context = null;
        CreateApi(test, "test_Context", allowed: 2, pluginType: null);
        test.Step("test_Context", null, 40, p => context = p.Context);

        test.Admin.Execute(new OrganizationRequest("test_Context") { ["Text"] = "x", ["Number"] = 1 });

        Assert.Null(context!.ParentContext);
        Assert.True(context.IsInTransaction);
        Assert.Equal(context.RequestId, context.OperationId);
        Assert.Equal("none", context.SecondaryEntityName);
        Assert.Equal(["IsAutoTransact"], context.SharedVariables.Keys);
    }

    [Fact]
    public async Task Without_a_plug_in_results_get_their_defaults()
    {
        await using var test = new TestOrganization();
        CreateApi(test, "test_Empty", allowed: 0, pluginType: null);

        var response = test.Admin.Execute(new OrganizationRequest("test_Empty") { ["Text"] = "x", ["Number"] = 1 });

        Assert.Equal(0, response["Count"]);
        Assert.Null(response["Echo"]);
    }

    [Fact]
    public async Task Parameters_are_checked_against_the_definition()
    {
        await using var test = new TestOrganization();
        CreateApi(test, "test_Checked", allowed: 0, pluginType: null);

        Assert.Contains("Number", Refuse(("Text", "x")), StringComparison.Ordinal);
        Assert.Contains("Unknown", Refuse(("Text", "x"), ("Number", 1), ("Unknown", 1)), StringComparison.Ordinal);
        Assert.Contains("Int32", Refuse(("Text", "x"), ("Number", "1")), StringComparison.Ordinal);

        string Refuse(params (string Name, object Value)[] parameters)
        {
            var request = new OrganizationRequest("test_Checked");
            foreach (var (name, value) in parameters) request[name] = value;
            var fault = TestOrganization.Fault(() => test.Admin.Execute(request));
            Assert.Equal(PlatformErrorCodes.InvalidArgument, fault.ErrorCode);
            return fault.Message;
        }
    }

    [Fact]
    public async Task A_bound_api_takes_its_row_as_Target()
    {
        await using var test = new TestOrganization();
        CreateApi(test, "test_Bound", allowed: 2, pluginType: null, table: "account");
        IPluginExecutionContext? context = null;
        test.Step("test_Bound", "account", 40, p => context = p.Context);
        var id = test.CreateAccount();

        test.Admin.Execute(new OrganizationRequest("test_Bound") { ["Target"] = new EntityReference("account", id), ["Text"] = "x", ["Number"] = 1 });

        Assert.Equal(("account", id), (context!.PrimaryEntityName, context.PrimaryEntityId));
        var fault = TestOrganization.Fault(() => test.Admin.Execute(new OrganizationRequest("test_Bound") { ["Target"] = new EntityReference("contact", id), ["Number"] = 1 }));
        Assert.Equal(PlatformErrorCodes.InvalidArgument, fault.ErrorCode);
    }

    [Fact]
    public async Task The_privilege_it_names_is_asked_for()
    {
        await using var test = new TestOrganization();
        CreateApi(test, "test_Guarded", allowed: 0, pluginType: null, privilege: "prvCreateSdkmessage");
        var user = test.Organization.CreateService(test.Organization.CreateUser("Bea Basic", "Basic User"));
        var request = new OrganizationRequest("test_Guarded") { ["Text"] = "x", ["Number"] = 1 };

        var fault = TestOrganization.Fault(() => user.Execute(request));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, fault.ErrorCode);
        Assert.Contains("prvCreateSdkmessage", fault.Message, StringComparison.Ordinal);
        test.Admin.Execute(request);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Steps_it_does_not_allow_are_refused(int allowed, bool async)
    {
        await using var test = new TestOrganization();
        CreateApi(test, "test_Closed", allowed, pluginType: null);

        var fault = TestOrganization.Fault(() => test.Step("test_Closed", null, 40, _ => { }, new StepOptions { Async = async }));

        Assert.Equal(PlatformErrorCodes.SdkCustomProcessingStepIsNotAllowed, fault.ErrorCode);
    }

    private static void CreateApi(TestOrganization test, string name, int allowed, Guid? pluginType, string? table = null, string? privilege = null)
    {
        var api = test.Admin.Create(new Entity("customapi")
        {
            ["uniquename"] = name,
            ["name"] = name,
            ["displayname"] = name,
            ["bindingtype"] = new OptionSetValue(table is null ? 0 : 1),
            ["boundentitylogicalname"] = table,
            ["allowedcustomprocessingsteptype"] = new OptionSetValue(allowed),
            ["isfunction"] = false,
            ["plugintypeid"] = pluginType is { } type ? new EntityReference("plugintype", type) : null,
            ["executeprivilegename"] = privilege,
        });
        Add("customapirequestparameter", "Text", Text, optional: true);
        Add("customapirequestparameter", "Number", Integer, optional: false);
        Add("customapiresponseproperty", "Echo", Text, null);
        Add("customapiresponseproperty", "Count", Integer, null);

        void Add(string kind, string parameter, int type, bool? optional)
        {
            var row = new Entity(kind)
            {
                ["uniquename"] = parameter,
                ["name"] = $"{name}.{parameter}",
                ["displayname"] = parameter,
                ["type"] = new OptionSetValue(type),
                ["customapiid"] = new EntityReference("customapi", api),
            };
            if (optional is { } value) row["isoptional"] = value;
            test.Admin.Create(row);
        }
    }
}
