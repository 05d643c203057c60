using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class ChangeTrackingTests : IAsyncLifetime
{
    private static readonly (string, string) Track = ("Prefer", "odata.track-changes");
    private readonly TestServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task ADeltaLink_GivesWhatChangedAndWhatIsGone()
    {
        var (kept, gone) = (Create("kept"), Create("gone"));
        var first = await _server.GetAsync("accounts?$select=name", Track);
        _server.Service.Update(new Entity("account", kept) { ["name"] = "changed" });
        _server.Service.Delete("account", gone);

        var link = (string)first.Json["@odata.deltaLink"]!;
        var delta = await _server.GetAsync(link);

        Assert.Equal("odata.track-changes", first.Header("Preference-Applied"));
        Assert.Equal(["gone", "kept"], first.Rows.Select(r => (string?)r!["name"]).Order(StringComparer.Ordinal));
        Assert.EndsWith("$metadata#accounts(name)/$delta", (string?)delta.Json["@odata.context"], StringComparison.Ordinal);
        Assert.Equal("changed", (string?)delta.Rows[0]!["name"]);
        Assert.EndsWith("$metadata#accounts/$deletedEntity", (string?)delta.Rows[1]!["@odata.context"], StringComparison.Ordinal);
        Assert.Equal((gone, "deleted"), ((Guid)delta.Rows[1]!["id"]!, (string?)delta.Rows[1]!["reason"]));
        Assert.Empty((await _server.GetAsync((string)delta.Json["@odata.deltaLink"]!)).Rows);
        Assert.Equal("2", (await _server.GetAsync(link.Replace("accounts?", "accounts/$count?", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task Pages_EndWithTheDeltaLink()
    {
        for (var i = 0; i < 3; i++) Create("row " + i);

        var first = await _server.GetAsync("accounts?$select=name", ("Prefer", "odata.track-changes,odata.maxpagesize=2"));
        var second = await _server.GetAsync((string)first.Json["@odata.nextLink"]!, ("Prefer", "odata.maxpagesize=2"));

        Assert.Null(first.Json["@odata.deltaLink"]);
        Assert.Equal(3, first.Rows.Concat(second.Rows).Select(r => (string?)r!["name"]).Distinct().Count());
        Assert.NotNull(second.Json["@odata.deltaLink"]);
    }

    [Theory]
    [InlineData("accounts?$filter=name eq 'x'", "0x80060888", "The \"$filter\" query parameter isn't supported when Change Tracking is enabled.")]
    [InlineData("accounts?$top=1", "0x80060888", "\"$top\"")]
    [InlineData("leads?$select=lastname", "0x80040203", "Change tracking is not enabled for the entity 'lead'.")]
    [InlineData("accounts?$deltatoken=nonsense", "0x80040203", "'nonsense'")]
    public async Task WhatCannotBe_IsRefusedByName(string path, string code, string message)
    {
        var answer = await _server.GetAsync(path, Track);

        Assert.Equal((400, code), (answer.Status, answer.ErrorCode));
        Assert.Contains(message, answer.ErrorMessage, StringComparison.Ordinal);
    }

    private Guid Create(string name) => _server.Service.Create(new Entity("account") { ["name"] = name });
}
