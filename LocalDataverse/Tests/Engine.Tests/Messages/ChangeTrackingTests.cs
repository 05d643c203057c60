using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class ChangeTrackingTests : IAsyncLifetime
{
    private readonly TestOrganization _test = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void FirstRetrieval_GivesEveryRowAndAToken()
    {
        var kept = Create("kept");
        _test.Admin.Delete("account", Create("gone"));

        var changes = Retrieve(null);

        Assert.Equal(kept, Assert.IsType<NewOrUpdatedItem>(changes.Changes.Single()).NewOrUpdatedEntity.Id);
        Assert.Matches(@"^\d+!01/05/2026 08:30:00$", changes.DataToken);
        Assert.False(changes.MoreRecords);
    }

    [Fact]
    public void LaterRetrieval_GivesChangedRowsByVersionThenDeletedOnes()
    {
        var (first, second, third) = (Create("first"), Create("second"), Create("third"));
        var token = Retrieve(null).DataToken;
        _test.Admin.Update(new Entity("account", second) { ["telephone1"] = "1" });
        _test.Admin.Delete("account", third);
        var fourth = Create("fourth");
        _test.Admin.Delete("account", Create("never seen"));

        var changes = Retrieve(token);

        Assert.Equal([second, fourth], changes.Changes.OfType<NewOrUpdatedItem>().Select(c => c.NewOrUpdatedEntity.Id));
        Assert.Equal(third, ((RemovedOrDeletedItem)changes.Changes[2]).RemovedItem.Id);
        Assert.Equal(ChangeType.RemoveOrDeleted, changes.Changes[3].Type);
        Assert.Empty(Retrieve(changes.DataToken).Changes);
        Assert.NotEqual(Guid.Empty, first);
    }

    [Fact]
    public void Pages_GoOnAfterChangesInBetween()
    {
        for (var i = 0; i < 5; i++) Create("row " + i);
        var token = Retrieve(null).DataToken;
        var deleted = Query().Take(3).ToList();
        foreach (var id in deleted) _test.Admin.Delete("account", id);
        Create("new 1");
        Create("new 2");

        var first = Retrieve(token, new PagingInfo { PageNumber = 1, Count = 3 });
        Create("belongs to the next retrieval");
        var second = Retrieve(token, new PagingInfo { PageNumber = 2, Count = 3, PagingCookie = first.PagingCookie });

        Assert.True(first.MoreRecords);
        Assert.Equal(2, first.Changes.OfType<NewOrUpdatedItem>().Count());
        Assert.Equal(deleted.Order(), first.Changes.Concat(second.Changes).OfType<RemovedOrDeletedItem>().Select(c => c.RemovedItem.Id).Order());
        Assert.False(second.MoreRecords);
        Assert.Single(Retrieve(second.DataToken).Changes);
    }

    [Fact]
    public void ARolledBackDeletion_IsNoChange()
    {
        var id = Create("stays");
        var token = Retrieve(null).DataToken;
        var requests = new OrganizationRequestCollection { new DeleteRequest { Target = new EntityReference("account", id) }, new DeleteRequest { Target = new EntityReference("account", Guid.NewGuid()) } };

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Execute(new ExecuteTransactionRequest { Requests = requests }));

        Assert.Empty(Retrieve(token).Changes);
    }

    [Fact]
    public void AnOldToken_HasExpired()
    {
        var token = Retrieve(null).DataToken;
        _test.Clock.Advance(TimeSpan.FromDays(8));

        Assert.Equal(PlatformErrorCodes.ExpiredVersionStamp, Fault(() => Retrieve(token)).ErrorCode);

        _test.Admin.Update(new Entity("organization", _test.Organization.Id) { ["expirechangetrackingindays"] = 30 });
        Assert.Empty(Retrieve(token).Changes);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("12!yesterday")]
    [InlineData("-1!01/05/2026 08:30:00")]
    public void WhatIsNoToken_IsRefused(string token) => Assert.Contains(token, Fault(() => Retrieve(token)).Message, StringComparison.Ordinal);

    [Fact]
    public void ATableWithoutTracking_IsRefused() =>
        Assert.Contains("'lead'", Fault(() => _test.Admin.Execute(new RetrieveEntityChangesRequest { EntityName = "lead", Columns = new ColumnSet(true) })).Message, StringComparison.Ordinal);

    [Fact]
    public void AReaderOfOwnRows_IsRefused()
    {
        var user = _test.Organization.CreateUser("Reader", "Basic User");
        Create("not theirs");

        var fault = Fault(() => _test.Organization.CreateService(user).Execute(new RetrieveEntityChangesRequest { EntityName = "account", Columns = new ColumnSet("name") }));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, fault.ErrorCode);
    }

    private Guid Create(string name) => _test.Admin.Create(new Entity("account") { ["name"] = name });

    private Guid[] Query() => _test.Admin.RetrieveMultiple(new QueryExpression("account")).Entities.Select(e => e.Id).ToArray();

    private BusinessEntityChanges Retrieve(string? token, PagingInfo? page = null) => ((RetrieveEntityChangesResponse)_test.Admin.Execute(
        new RetrieveEntityChangesRequest { EntityName = "account", Columns = new ColumnSet("name"), DataVersion = token, PageInfo = page })).EntityChanges;

    private static OrganizationServiceFault Fault(Action call) => Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail;
}
