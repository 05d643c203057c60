using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Rows;

public sealed class ValueEqualityTests
{
    private static readonly Guid Id = new("3a1d8fd4-9c70-4c8e-8d3d-0b4f6f2a7a11");

    public static TheoryData<Func<object>, Func<object>> Pairs => new()
    {
        { () => new OptionSetValue(1), () => new OptionSetValue(2) },
        { () => new Money(1.0m), () => new Money(1.1m) },
        { () => new EntityReference("account", Id), () => new EntityReference("contact", Id) },
        { () => new EntityReference("account", "number", "1"), () => new EntityReference("account", "number", "2") },
        { () => new Relationship("a_b"), () => new Relationship("a_b") { PrimaryEntityRole = EntityRole.Referenced } },
    };

    [Theory]
    [MemberData(nameof(Pairs), DisableDiscoveryEnumeration = true)]
    public void Values_are_equal_by_what_they_hold(Func<object> make, Func<object> makeOther)
    {
        Assert.Equal(make(), make());
        Assert.Equal(make().GetHashCode(), make().GetHashCode());
        Assert.NotEqual(make(), makeOther());
        Assert.False(make().Equals(null));
        Assert.Single(new HashSet<object> { make(), make() });
    }

    [Fact]
    public void Amounts_are_equal_whatever_their_scale() => Assert.Equal(new Money(1m), new Money(1.00m));

    [Fact]
    public void A_relationship_reads_as_its_name_a_dot_and_its_side()
    {
        Assert.Equal("a_b.", new Relationship("a_b").ToString());
        Assert.Equal("a_b.Referencing", new Relationship("a_b") { PrimaryEntityRole = EntityRole.Referencing }.ToString());
    }

    [Fact]
    public void The_name_of_a_reference_says_nothing_about_which_row_it_is() =>
        Assert.Equal(new EntityReference("account", Id) { Name = "A" }, new EntityReference("account", Id) { Name = "B" });
}
