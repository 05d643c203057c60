using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.ServiceEndpoints;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Async;

public sealed class EndpointStepTests
{
    private readonly RecordingPoster _poster = new();

    [Fact]
    public async Task A_step_of_an_endpoint_posts_the_context()
    {
        await using var test = Open();
        var step = Register(test, Endpoint(test, 6));

        var id = test.CreateAccount();
        await test.DrainAsync();

        var (endpoint, context) = Assert.Single(_poster.Posted);
        Assert.Equal("secret", endpoint["saskey"]);
        Assert.Equal(("Create", id, 1, 1), (context.MessageName, context.PrimaryEntityId, context.Mode, context.IsolationMode));
        Assert.Equal(step, context.OwningExtension.Id);
        Assert.Equal(30, context.ParentContext.Stage);
    }

    [Fact]
    public async Task A_transient_failure_waits_and_is_tried_again()
    {
        await using var test = Open();
        Register(test, Endpoint(test, 6));
        _poster.Failure = new ServiceEndpointException("The broker is away.", transient: true);

        test.CreateAccount();
        await test.DrainAsync();
        var job = test.Rows("asyncoperation").Single();
        Assert.Equal((1, 10), (job.GetAttributeValue<OptionSetValue>("statecode").Value, job.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Contains("The broker is away.", (string)job["friendlymessage"], StringComparison.Ordinal);

        _poster.Failure = null;
        await test.DrainAsync();
        Assert.Empty(_poster.Posted);
        test.Clock.Advance(TimeSpan.FromMinutes(1));
        await test.DrainAsync();
        Assert.Single(_poster.Posted);
    }

    [Fact]
    public async Task A_lasting_failure_fails_the_job()
    {
        await using var test = Open();
        Register(test, Endpoint(test, 6));
        _poster.Failure = new ServiceEndpointException("The key is wrong.", transient: false);

        test.CreateAccount();
        await test.DrainAsync();

        var job = test.Rows("asyncoperation").Single();
        Assert.Equal((31, PlatformErrorCodes.ServiceBusPostFailed), (job.GetAttributeValue<OptionSetValue>("statuscode").Value, job.GetAttributeValue<int>("errorcode")));
    }

    [Fact]
    public async Task A_contract_nobody_serves_fails_loudly()
    {
        await using var test = Open();
        Register(test, Endpoint(test, 9));

        test.CreateAccount();
        await test.DrainAsync();

        Assert.Contains("contract 9", (string)test.Rows("asyncoperation").Single()["friendlymessage"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plug_in_posts_its_context_with_what_it_added()
    {
        await using var test = Open();
        var endpoint = Endpoint(test, 6);
        test.Step("Create", "account", 40, p =>
        {
            p.Context.SharedVariables["envelope"] = "{}";
            p.Get<IServiceEndpointNotificationService>().Execute(new EntityReference("serviceendpoint", endpoint), p.Context);
        }, new StepOptions { Async = true });

        test.CreateAccount();
        await test.DrainAsync();

        Assert.Equal("{}", Assert.Single(_poster.Posted).Context.SharedVariables["envelope"]);
    }

    [Fact]
    public async Task A_failed_post_is_thrown_to_the_plug_in()
    {
        await using var test = Open();
        var endpoint = Endpoint(test, 6);
        _poster.Failure = new ServiceEndpointException("The broker is away.", transient: true);
        OrganizationServiceFault? seen = null;
        test.Step("Create", "account", 40, p => seen = TestOrganization.Fault(
            () => p.Get<IServiceEndpointNotificationService>().Execute(new EntityReference("serviceendpoint", endpoint), p.Context)));

        test.CreateAccount();

        Assert.Contains("The broker is away.", seen!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_can_be_set_but_not_read()
    {
        await using var test = Open();
        var id = Endpoint(test, 6);

        var row = test.Admin.Retrieve("serviceendpoint", id, new ColumnSet(true));

        Assert.False(row.Contains("saskey"));
        Assert.True((bool)row["issaskeyset"]);
        var query = new QueryExpression("serviceendpoint");
        query.Criteria.AddCondition("saskey", ConditionOperator.Equal, "secret");
        TestOrganization.Fault(() => test.Admin.RetrieveMultiple(query));
    }

    [Theory]
    [InlineData("saskey", null)]
    [InlineData("name", "saskey")]
    public async Task Secrets_cannot_be_found_out_by_a_filter_about_related_rows(string column, string? ofInner)
    {
        await using var test = Open();
        Endpoint(test, 6);
        var related = new LinkEntity("systemuser", "serviceendpoint", "systemuserid", "createdby", JoinOperator.Any);
        related.LinkCriteria.AddCondition(column, ConditionOperator.NotNull);
        if (ofInner is not null)
        {
            related.LinkEntities.Add(new LinkEntity("serviceendpoint", "serviceendpoint", "serviceendpointid", "serviceendpointid", JoinOperator.LeftOuter) { EntityAlias = "same" });
            related.LinkCriteria.Conditions.Add(new ConditionExpression("same", ofInner, ConditionOperator.Equal, "secret"));
        }
        var query = new QueryExpression("systemuser") { Criteria = { Filters = { new FilterExpression { AnyAllFilterLinkEntity = related } } } };

        Assert.Contains("saskey", TestOrganization.Fault(() => test.Admin.RetrieveMultiple(query)).Message, StringComparison.Ordinal);
    }

    private TestOrganization Open() => new(o => o.ServiceEndpointPosters.Add(_poster));

    private static Guid Endpoint(TestOrganization test, int contract) => test.Admin.Create(new Entity("serviceendpoint")
    {
        ["name"] = "bus",
        ["contract"] = new OptionSetValue(contract),
        ["connectionmode"] = new OptionSetValue(1),
        ["authtype"] = new OptionSetValue(2),
        ["messageformat"] = new OptionSetValue(2),
        ["namespaceaddress"] = "sb://localhost",
        ["path"] = "orders",
        ["solutionnamespace"] = "localhost",
        ["userclaim"] = new OptionSetValue(1),
        ["saskeyname"] = "key",
        ["saskey"] = "secret",
    });

    private static Guid Register(TestOrganization test, Guid endpoint) =>
        test.Register("Create", "account", 40, new EntityReference("serviceendpoint", endpoint), null, new StepOptions { Async = true });
}
