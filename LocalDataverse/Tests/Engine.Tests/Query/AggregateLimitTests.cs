using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Query;

public sealed class AggregateLimitTests
{
    private const int Limit = 50_000;

    [Fact]
    public async Task An_aggregate_over_more_than_50000_rows_is_refused()
    {
        await using var test = new TestOrganization();
        using (var session = test.Organization.Store.OpenSession())
        {
            for (var i = 0; i <= Limit; i++) session.Insert(new Entity("site", Guid.NewGuid()) { ["name"] = i < Limit ? "in" : "out" });
            session.Commit();
        }

        Assert.Equal(Limit, Count("<filter><condition attribute='name' operator='eq' value='in'/></filter>"));
        var fault = TestOrganization.Fault(() => Count(""));
        Assert.Equal((unchecked((int)0x8004E023), "AggregateQueryRecordLimit exceeded. Cannot perform this operation."), (fault.ErrorCode, fault.Message));

        int Count(string filter) => (int)((AliasedValue)test.Admin.RetrieveMultiple(new FetchExpression(
            $"<fetch aggregate='true'><entity name='site'><attribute name='siteid' alias='n' aggregate='count'/>{filter}</entity></fetch>")).Entities.Single()["n"]).Value;
    }
}
