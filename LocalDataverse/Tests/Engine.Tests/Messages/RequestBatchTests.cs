using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class RequestBatchTests
{
    [Fact]
    public async Task A_transaction_holds_neither_a_transaction_nor_a_batch()
    {
        await using var test = new TestOrganization();
        foreach (var inner in new OrganizationRequest[] { Transaction(new WhoAmIRequest()), Batch(new WhoAmIRequest()) })
        {
            var fault = TestOrganization.Fault(() => test.Admin.Execute(Transaction(new CreateRequest { Target = new Entity("account") }, inner)));

            Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(fault).FaultedRequestIndex);
            Assert.Equal(PlatformErrorCodes.InvalidArgument, fault.ErrorCode);
        }
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task A_batch_holds_transactions_and_no_batch()
    {
        await using var test = new TestOrganization();

        var answer = (ExecuteMultipleResponse)test.Admin.Execute(Batch(Transaction(new WhoAmIRequest()), Batch(new WhoAmIRequest()), new WhoAmIRequest()));

        Assert.Equal([true, false, true], answer.Responses.Select(r => r.Fault is null));
    }

    [Fact]
    public async Task A_request_that_is_null_is_a_fault_of_its_own()
    {
        await using var test = new TestOrganization();

        var answer = (ExecuteMultipleResponse)test.Admin.Execute(Batch(null!, new WhoAmIRequest()));

        Assert.Equal((0, PlatformErrorCodes.InvalidArgument), (answer.Responses[0].RequestIndex, answer.Responses[0].Fault.ErrorCode));
        Assert.IsType<WhoAmIResponse>(answer.Responses[1].Response);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_a_thousand_requests_are_refused_before_the_first(bool transaction)
    {
        await using var test = new TestOrganization();
        var requests = Enumerable.Range(0, 1001).Select(_ => new CreateRequest { Target = new Entity("account") }).ToArray();

        var fault = TestOrganization.Fault(() => test.Admin.Execute(transaction ? Transaction(requests) : Batch(requests)));

        Assert.Equal(1000, fault.ErrorDetails["MaxBatchSize"]);
        Assert.Empty(test.Rows("account"));
    }

    private static ExecuteTransactionRequest Transaction(params OrganizationRequest[] requests) => new() { Requests = [.. requests] };

    private static ExecuteMultipleRequest Batch(params OrganizationRequest[] requests) =>
        new() { Requests = [.. requests], Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true } };
}
