using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Rows;

public sealed class DataCollectionTests
{
    [Fact]
    public void Items_keep_the_order_they_were_added_in()
    {
        var parameters = new ParameterCollection { { "z", 1 }, { "a", 2 } };
        parameters["m"] = 3;

        Assert.Equal(["z", "a", "m"], parameters.Keys);
        Assert.Equal([1, 2, 3], parameters.Values);
    }

    [Fact]
    public void Adding_a_key_twice_throws() => Assert.Throws<ArgumentException>(() => new ParameterCollection { { "a", 1 }, { "a", 2 } });

    [Fact]
    public void Keys_are_case_sensitive() => Assert.False(new ParameterCollection { { "Target", 1 } }.Contains("target"));

    [Fact]
    public void Remove_says_whether_the_key_was_there()
    {
        var parameters = new ParameterCollection { { "a", 1 } };

        Assert.True(parameters.Remove("a"));
        Assert.False(parameters.Remove("a"));
    }

    [Fact]
    public void AddRange_adds_pairs_and_lists()
    {
        var parameters = new ParameterCollection();
        parameters.AddRange(new KeyValuePair<string, object>("a", 1), new KeyValuePair<string, object>("b", 2));
        var references = new EntityReferenceCollection();
        references.AddRange(new EntityReference("account"), new EntityReference("contact"));

        Assert.Equal(2, parameters.Count);
        Assert.Equal(["account", "contact"], references.ToArray().Select(reference => reference.LogicalName));
    }

    [Fact]
    public void TryGetValue_of_a_type_wants_that_type()
    {
        var parameters = new ParameterCollection { { "a", 1 } };

        Assert.True(parameters.TryGetValue("a", out int number));
        Assert.Equal(1, number);
        Assert.False(parameters.TryGetValue("a", out string _));
    }

    [Fact]
    public void AddOrUpdateIfNotNull_leaves_out_null()
    {
        var parameters = new ParameterCollection();
        parameters.AddOrUpdateIfNotNull("a", null);
        parameters.AddOrUpdateIfNotNull("b", 1);

        Assert.Equal(["b"], parameters.Keys);
    }

    [Fact]
    public void An_entity_collection_reads_and_writes_by_position()
    {
        var rows = new EntityCollection([new Entity("account")]);
        rows[0] = new Entity("contact");

        Assert.Equal("contact", rows.Entities.Single().LogicalName);
    }
}
