using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Async;

public sealed class AsyncTransactionTests
{
    private static readonly StepOptions InBackground = new() { Async = true };

    [Fact]
    public async Task A_job_that_fails_leaves_nothing_it_wrote()
    {
        await using var test = new TestOrganization(o => o.AsyncTransaction = true);
        test.Step("Create", "account", 40, p =>
        {
            p.Service().Create(new Entity("contact") { ["lastname"] = "Gone" });
            throw new InvalidPluginExecutionException("Too bad.");
        }, InBackground);

        test.CreateAccount();
        await test.DrainAsync();

        Assert.Equal(31, test.Rows("asyncoperation").Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Empty(test.Rows("contact"));
    }

    [Fact]
    public async Task A_job_that_succeeds_keeps_what_it_wrote_and_knows_of_its_transaction()
    {
        await using var test = new TestOrganization(o => o.AsyncTransaction = true);
        var inTransaction = false;
        test.Step("Create", "account", 40, p =>
        {
            inTransaction = p.Context.IsInTransaction;
            p.Service().Create(new Entity("contact") { ["lastname"] = "Kept" });
        }, InBackground);

        test.CreateAccount();
        await test.DrainAsync();

        Assert.True(inTransaction);
        Assert.Single(test.Rows("contact"));
    }

    [Fact]
    public async Task A_job_that_swallows_a_fault_fails_with_its_transaction()
    {
        await using var test = new TestOrganization(o => o.AsyncTransaction = true);
        test.Step("Create", "account", 40, p => TestOrganization.Fault(() => p.Service().Create(new Entity("contact") { ["nocolumn"] = 1 })), InBackground);

        test.CreateAccount();
        await test.DrainAsync();

        Assert.Equal(31, test.Rows("asyncoperation").Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
