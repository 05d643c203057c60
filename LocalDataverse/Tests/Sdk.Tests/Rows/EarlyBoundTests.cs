using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Rows;

public sealed class EarlyBoundTests
{
    private static readonly Guid Id = new("3a1d8fd4-9c70-4c8e-8d3d-0b4f6f2a7a11");

    [Fact]
    public void ToEntity_makes_the_early_bound_row()
    {
        var row = new Entity("account", Id) { ["name"] = "A", RowVersion = "7", EntityState = EntityState.Changed };
        row.FormattedValues["industrycode"] = "Consulting";

        var account = row.ToEntity<Account>();

        Assert.Equal(("A", Id, "7", EntityState.Changed, "Consulting"), (account.Name, account.Id, account.RowVersion, account.EntityState, account.IndustryText));
    }

    [Fact]
    public void ToEntity_shares_the_columns_and_adds_none()
    {
        var row = new Entity("account", Id) { ["name"] = "A" };

        var account = row.ToEntity<Account>();
        account.Name = "B";

        Assert.Equal("B", row["name"]);
        Assert.Equal(["name"], row.Attributes.Keys);
    }

    [Fact]
    public void ToEntity_back_makes_a_plain_row()
    {
        var plain = new Account { Id = Id, Name = "A" }.ToEntity<Entity>();

        Assert.Equal(typeof(Entity), plain.GetType());
        Assert.Equal(("account", Id, "A"), (plain.LogicalName, plain.Id, plain["name"]));
    }

    [Fact]
    public void ToEntity_of_another_table_is_refused() => Assert.Throws<NotSupportedException>(() => new Entity("contact").ToEntity<Account>());

    [Fact]
    public void ToEntity_of_a_row_without_a_table_is_refused() => Assert.Throws<NotSupportedException>(() => new Entity().ToEntity<Account>());

    [Fact]
    public void Related_rows_are_kept_by_relationship_and_side()
    {
        var account = new Account { ContactCustomerAccounts = [new Contact { FullName = "C" }], ParentAccount = new Account { Name = "P" } };

        Assert.Equal("C", account.ContactCustomerAccounts!.Single().FullName);
        Assert.Equal("P", account.ParentAccount!.Name);
        Assert.Equal(2, account.RelatedEntities.Count);
        Assert.True(account.RelatedEntities.Contains(new Relationship("account_parent_account") { PrimaryEntityRole = EntityRole.Referencing }));
        Assert.False(account.RelatedEntities.Contains(new Relationship("account_parent_account")));
    }

    [Fact]
    public void Setting_related_rows_to_null_removes_them()
    {
        var account = new Account { ContactCustomerAccounts = [new Contact()] };
        account.ContactCustomerAccounts = null;

        Assert.Empty(account.RelatedEntities);
        Assert.Null(account.ContactCustomerAccounts);
    }
}
