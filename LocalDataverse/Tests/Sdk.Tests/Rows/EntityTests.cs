using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Rows;

public sealed class EntityTests
{
    private static readonly Guid Id = new("3a1d8fd4-9c70-4c8e-8d3d-0b4f6f2a7a11");

    [Fact]
    public void Indexer_of_a_missing_column_throws() => Assert.Throws<KeyNotFoundException>(() => new Entity("account")["name"]);

    [Fact]
    public void Indexer_adds_and_replaces()
    {
        var row = new Entity("account") { ["name"] = "A" };
        row["name"] = "B";

        Assert.Equal("B", row["name"]);
        Assert.Single(row.Attributes);
    }

    [Fact]
    public void GetAttributeValue_of_a_missing_or_null_column_is_the_default()
    {
        var row = new Entity("account") { ["revenue"] = null };

        Assert.Equal(0, row.GetAttributeValue<int>("missing"));
        Assert.Null(row.GetAttributeValue<int?>("missing"));
        Assert.Null(row.GetAttributeValue<Money>("revenue"));
        Assert.True(row.Contains("revenue"));
        Assert.False(row.Contains("missing"));
    }

    [Fact]
    public void GetAttributeValue_of_another_type_throws() => Assert.Throws<InvalidCastException>(() => new Entity("account") { ["name"] = "A" }.GetAttributeValue<int>("name"));

    [Fact]
    public void TryGetAttributeValue_says_whether_the_value_is_there_and_fits()
    {
        var row = new Entity("account") { ["name"] = "A", ["revenue"] = null };

        Assert.True(row.TryGetAttributeValue<string>("name", out var name));
        Assert.Equal("A", name);
        Assert.False(row.TryGetAttributeValue<int>("name", out _));
        Assert.False(row.TryGetAttributeValue<string>("missing", out _));
    }

    [Fact]
    public void Constructors_name_the_row_by_id_or_by_key()
    {
        Assert.Equal(Id, new Entity("account", Id).Id);
        Assert.Equal("4711", new Entity("account", "accountnumber", "4711").KeyAttributes["accountnumber"]);
        Assert.Equal(2, new Entity("account", new KeyAttributeCollection { { "a", 1 }, { "b", 2 } }).KeyAttributes.Count);
    }

    [Fact]
    public void ToEntityReference_takes_over_key_and_version()
    {
        var reference = new Entity("account", "accountnumber", "4711") { Id = Id, RowVersion = "12" }.ToEntityReference();

        Assert.Equal(("account", Id, "12"), (reference.LogicalName, reference.Id, reference.RowVersion));
        Assert.Equal("4711", reference.KeyAttributes["accountnumber"]);
    }

    [Fact]
    public void Collections_are_there_after_reading_a_body_without_them()
    {
        var row = Wire.BodyFormat.ReadJson<Entity>("""{"LogicalName":"account"}"""u8.ToArray());

        Assert.Empty(row.Attributes);
        Assert.Empty(row.FormattedValues);
        Assert.Empty(row.KeyAttributes);
        Assert.Empty(row.RelatedEntities);
    }
}
