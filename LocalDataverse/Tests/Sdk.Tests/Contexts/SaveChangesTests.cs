using System;
using System.Linq;
using LocalDataverse.Sdk.Tests.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Contexts;

public sealed class SaveChangesTests : IDisposable
{
    private static readonly Relationship Contacts = new("contact_customer_accounts");

    private readonly ScriptedService _service = new();
    private readonly OrganizationServiceContext _context;

    public SaveChangesTests() => _context = new OrganizationServiceContext(_service);

    public void Dispose() => _context.Dispose();

    [Fact]
    public void Changes_are_saved_in_the_order_they_were_made()
    {
        var changed = new Account { Id = Guid.NewGuid(), Name = "changed" };
        var gone = new Account { Id = Guid.NewGuid() };
        _context.Attach(changed);
        _context.Attach(gone);

        _context.DeleteObject(gone);
        _context.AddObject(new Account { Name = "new" });
        _context.UpdateObject(changed);
        var results = _context.SaveChanges();

        Assert.Equal([typeof(DeleteRequest), typeof(CreateRequest), typeof(UpdateRequest)], _service.Requests.Select(request => request.GetType()));
        Assert.False(results.HasError);
        Assert.Equal(2, _context.GetAttachedEntities().Count());
        Assert.All(_context.GetAttachedEntities(), row => Assert.Equal(EntityState.Unchanged, row.EntityState));
    }

    [Fact]
    public void A_created_row_has_its_id_afterwards_and_can_be_changed_further()
    {
        var account = new Account { Name = "A" };
        _context.AddObject(account);
        _context.SaveChanges();

        Assert.NotEqual(Guid.Empty, account.Id);
        account.Name = "B";
        _context.UpdateObject(account);
        _context.SaveChanges();
        Assert.Equal(account.Id, ((UpdateRequest)_service.Requests[^1]).Target.Id);
    }

    [Fact]
    public void Saving_twice_sends_nothing_twice()
    {
        _context.AddObject(new Account());
        _context.SaveChanges();

        Assert.Empty(_context.SaveChanges());
    }

    [Fact]
    public void A_related_row_is_created_and_linked()
    {
        var account = new Account { Id = Guid.NewGuid() };
        var contact = new Contact { FullName = "C" };
        _context.Attach(account);

        _context.AddRelatedObject(account, Contacts, contact);
        _context.SaveChanges();

        var link = Assert.IsType<AssociateRequest>(_service.Requests[^1]);
        Assert.Equal((account.Id, contact.Id), (link.Target.Id, link.RelatedEntities.Single().Id));
        Assert.NotEqual(Guid.Empty, contact.Id);
    }

    [Fact]
    public void A_link_is_removed()
    {
        var account = new Account { Id = Guid.NewGuid() };
        var contact = new Contact { Id = Guid.NewGuid() };
        _context.Attach(account);
        _context.Attach(contact);
        _context.AttachLink(account, Contacts, contact);

        _context.DeleteLink(account, Contacts, contact);
        Assert.True(_context.IsDeleted(account, Contacts, contact));
        _context.SaveChanges();

        Assert.IsType<DisassociateRequest>(_service.Requests.Single());
        Assert.False(_context.IsAttached(account, Contacts, contact));
    }

    [Fact]
    public void A_failure_stops_and_says_how_far_it_came()
    {
        var cause = new InvalidOperationException("no");
        _service.Failure = request => request is CreateRequest create && create.Target.GetAttributeValue<string>("name") == "bad" ? cause : null;
        _context.AddObject(new Account { Name = "good" });
        _context.AddObject(new Account { Name = "bad" });
        _context.AddObject(new Account { Name = "never" });

        var thrown = Assert.Throws<SaveChangesException>(() => _context.SaveChanges());

        Assert.Same(cause, thrown.InnerException);
        Assert.Equal([null, cause], thrown.Results.Select(result => result.Error));
        Assert.Equal(2, _service.Requests.Count);
    }

    [Fact]
    public void With_ContinueOnError_the_rest_is_saved()
    {
        _service.Failure = request => _service.Requests.Count == 1 ? new InvalidOperationException() : null;
        _context.AddObject(new Account());
        _context.AddObject(new Account());

        var results = _context.SaveChanges(SaveChangesOptions.ContinueOnError);

        Assert.True(results.HasError);
        Assert.Equal([true, false], results.Select(result => result.Error != null));
    }

    [Fact]
    public void The_version_is_checked_when_the_context_says_so()
    {
        _context.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        var account = new Account { Id = Guid.NewGuid(), RowVersion = "7" };
        _context.Attach(account);
        _context.UpdateObject(account);
        _context.SaveChanges();

        var request = (UpdateRequest)_service.Requests.Single();
        Assert.Equal((ConcurrencyBehavior.IfRowVersionMatches, "7"), (request.ConcurrencyBehavior, request.Target.RowVersion));
    }

    [Fact]
    public void What_isn_t_tracked_can_t_be_changed()
    {
        Assert.Throws<InvalidOperationException>(() => _context.UpdateObject(new Account()));
        Assert.Throws<InvalidOperationException>(() => _context.DeleteObject(new Account()));
    }

    [Fact]
    public void One_row_is_tracked_once()
    {
        var id = Guid.NewGuid();
        _context.Attach(new Account { Id = id });

        Assert.Throws<InvalidOperationException>(() => _context.Attach(new Account { Id = id }));
    }

    [Theory]
    [InlineData(MergeOption.AppendOnly, "mine", null)]
    [InlineData(MergeOption.OverwriteChanges, "theirs", 3)]
    [InlineData(MergeOption.PreserveChanges, "mine", 3)]
    public void A_row_that_is_read_again_is_merged(MergeOption option, string name, int? employees)
    {
        var account = new Account { Id = Guid.NewGuid(), Name = "mine" };
        _context.Attach(account);
        _context.UpdateObject(account);
        _context.MergeOption = option;
        _service.Returns(new Entity("account", account.Id) { ["name"] = "theirs", ["numberofemployees"] = 3 });

        Assert.Same(account, _context.CreateQuery<Account>().First());
        Assert.Equal((name, employees), (account.Name, account.NumberOfEmployees));
    }

    [Fact]
    public void Without_tracking_rows_are_only_read()
    {
        _context.MergeOption = MergeOption.NoTracking;
        _service.Returns(new Entity("account", Guid.NewGuid()));

        _ = _context.CreateQuery<Account>().First();

        Assert.Empty(_context.GetAttachedEntities());
    }

    [Fact]
    public void LoadProperty_reads_and_tracks_related_rows()
    {
        var account = new Account { Id = Guid.NewGuid() };
        _context.Attach(account);
        _service.Answer = request =>
        {
            if (request is not RetrieveRequest retrieve) return null;
            var row = new Entity("account", account.Id);
            row.RelatedEntities[retrieve.RelatedEntitiesQuery.Keys.Single()] = new EntityCollection([new Entity("contact", Guid.NewGuid()) { ["fullname"] = "C" }]);
            return new RetrieveResponse { Results = { ["Entity"] = row } };
        };

        _context.LoadProperty(account, nameof(Account.ContactCustomerAccounts));

        var contact = account.ContactCustomerAccounts!.Single();
        Assert.Equal("C", contact.FullName);
        Assert.True(_context.IsAttached(account, Contacts, contact));
    }
}
