using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests;

public sealed class RowIdsTests
{
    [Fact]
    public void Next_GrowsAsItIsStored()
    {
        var ids = Enumerable.Range(0, 10_000).Select(_ => RowIds.Next()).ToList();

        Assert.Equal(ids, ids.OrderBy(id => Convert.ToHexString(id.ToByteArray()), StringComparer.Ordinal));
        Assert.All(ids, id => Assert.Equal(4, id.Version));
    }

    [Fact]
    public async Task Next_OnManyThreads_GivesNoneTwice()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Select(_ => RowIds.Next()).ToList())));

        Assert.Equal(40_000, ids.SelectMany(i => i).Distinct().Count());
        Assert.All(ids, own => Assert.Equal(own, own.OrderBy(id => Convert.ToHexString(id.ToByteArray()), StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Rows_WithoutAnOrder_ComeAsTheyWereMade()
    {
        await using var test = new TestOrganization();
        var made = Enumerable.Range(0, 50).Select(i => test.Admin.Create(new Entity("account") { ["name"] = $"Contoso {50 - i}" })).ToList();

        Assert.Equal(made, test.Admin.RetrieveMultiple(new QueryExpression("account")).Entities.Select(row => row.Id));
    }
}
