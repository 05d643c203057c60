using System;
using System.Text;
using System.Text.Json;
using ErpIntegration.Plugins.Dispatch;
using Xunit;

namespace ErpIntegration.Tests.Unit.Dispatch;

public sealed class ClaimCheckTests
{
    private const int Maximum = 1000;
    private static readonly Guid Row = Guid.Parse("11112222-3333-4444-5555-666677778888");

    [Fact]
    public void IsNeeded_CountsBytesNotCharacters()
    {
        Assert.False(ClaimCheck.IsNeeded(new string('x', Maximum), Maximum));
        Assert.True(ClaimCheck.IsNeeded(new string('x', Maximum + 1), Maximum));
        Assert.True(ClaimCheck.IsNeeded(new string('ü', (Maximum / 2) + 1), Maximum));
    }

    [Theory]
    [InlineData(null, "/api/data/v9.2/erp_integrationmessages(11112222-3333-4444-5555-666677778888)?$select=erp_envelope")]
    [InlineData("https://contoso.crm4.dynamics.com/", "https://contoso.crm4.dynamics.com/api/data/v9.2/erp_integrationmessages(11112222-3333-4444-5555-666677778888)?$select=erp_envelope")]
    public void Create_LargeEnvelope_KeepsTheKeysAndSaysWhereTheDataIs(string? environment, string expected)
    {
        var envelope = """{"specversion":"1.0","id":"m1","source":"/dataverse/contoso","type":"t","subject":"salesorder/1","time":"2026-01-31T09:15:00.000Z","dataschema":"s","traceparent":"p","sequence":"7","sequencetype":"Integer","partitionkey":"salesorder/1","data":{"lines":[""" + new string('1', 100_000) + "]}}";

        var claim = JsonDocument.Parse(ClaimCheck.Create(envelope, Row, environment)).RootElement;

        Assert.False(claim.TryGetProperty("data", out _));
        Assert.Equal(expected, claim.GetProperty("dataref").GetString());
        Assert.Equal("m1", claim.GetProperty("id").GetString());
        Assert.Equal("salesorder/1", claim.GetProperty("subject").GetString());
        Assert.Equal("7", claim.GetProperty("sequence").GetString());
        Assert.True(Encoding.UTF8.GetByteCount(claim.GetRawText()) < 1024);
    }
}
