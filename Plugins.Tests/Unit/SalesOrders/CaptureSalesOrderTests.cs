using System;
using System.Linq;
using System.Text.Json;
using ErpIntegration.Plugins;
using ErpIntegration.Tables;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.SalesOrders;

public sealed class CaptureSalesOrderTests
{
    private readonly PluginRun _run = new();

    public CaptureSalesOrderTests()
    {
        SampleOrder.Put(_run.Dataverse);
        _run.Context.PrimaryEntityName = SalesOrder.Table;
        _run.Context.PrimaryEntityId = SampleOrder.Id;
    }

    [Fact]
    public void Execute_Submitted_WritesOnePendingMessageAsSystem()
    {
        Capture(before: 0, after: 1);

        var row = _run.Dataverse.Only(IntegrationMessage.Table);
        Assert.Equal((int)MessageState.Pending, row.GetAttributeValue<OptionSetValue>(IntegrationMessage.State).Value);
        Assert.Equal("erp.salesorder.submitted.v1 ORD-01000-X1 #1", row[IntegrationMessage.Name]);
        Assert.Equal("erp.salesorder.submitted.v1", row[IntegrationMessage.EventType]);
        Assert.Equal("salesorder/0a0b0c0d-1111-2222-3333-444455556666", row[IntegrationMessage.Subject]);
        Assert.Equal(1, row[IntegrationMessage.Sequence]);
        Assert.Equal(0, row[IntegrationMessage.Attempts]);
        Assert.Equal(SalesOrder.Table, row[IntegrationMessage.SourceTable]);
        Assert.Equal(SampleOrder.Id.ToString("D"), row[IntegrationMessage.SourceId]);
        Assert.Equal(_run.Context.CorrelationId.ToString("N"), row[IntegrationMessage.TraceId]);
        Assert.Equal("ERP Service Bus", row[IntegrationMessage.Endpoint]);
        Assert.All(_run.Dataverse.Users, user => Assert.Null(user));
    }

    [Fact]
    public void Execute_Submitted_EnvelopeHasExactlyThisShape()
    {
        _run.Context.OrganizationId = Guid.Parse("cccccccc-0000-0000-0000-000000000001");
        _run.Context.RequestId = Guid.Parse("cccccccc-0000-0000-0000-000000000002");
        _run.Context.CorrelationId = Guid.Parse("cccccccc-0000-0000-0000-000000000003");

        Capture(before: 0, after: 1);

        var id = (string)_run.Dataverse.Only(IntegrationMessage.Table)[IntegrationMessage.MessageId];
        Assert.Equal(
            Normal($$$"""
            {"specversion":"1.0","id":"{{{id}}}","source":"/dataverse/contoso","type":"erp.salesorder.submitted.v1","subject":"salesorder/0a0b0c0d-1111-2222-3333-444455556666",
             "time":"2026-01-31T09:14:59.000Z","datacontenttype":"application/json","dataschema":"urn:erp-integration:schema:erp.salesorder.submitted.v1",
             "traceparent":"00-cccccccc000000000000000000000003-{{{id.Replace("-", "", StringComparison.Ordinal)[..16]}}}-01","sequence":"1","sequencetype":"Integer",
             "partitionkey":"salesorder/0a0b0c0d-1111-2222-3333-444455556666",
             "data":{"orderId":"0a0b0c0d-1111-2222-3333-444455556666","orderNumber":"ORD-01000-X1","name":"Speakers",
              "customer":{"type":"account","id":"aaaaaaaa-0000-0000-0000-000000000001","accountNumber":"A-100","erpAccount":"US-001","name":"Müller & \"Söhne\" / Co"},
              "currency":"EUR","requestedDelivery":"2026-02-15T00:00:00.000Z","linesAmount":120.50,"freightAmount":10,"totalAmount":130.50,
              "shipTo":{"postalCode":"50667","city":"Köln"},
              "lines":[
               {"lineId":"bbbbbbbb-0000-0000-0000-000000000001","lineNumber":1,"productNumber":"D0001","description":"MidRangeSpeaker","unit":"ea","quantity":2.5,"unitPrice":40,"amount":100},
               {"lineId":"bbbbbbbb-0000-0000-0000-000000000002","lineNumber":2,"description":"Assembly on site","quantity":1,"unitPrice":20.50}]}}
            """),
            Normal(Envelope()));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 2)]
    [InlineData(3, 1)]
    [InlineData(null, 1)]
    [InlineData(0, null)]
    public void Execute_NoSubmission_WritesNothing(int? before, int? after)
    {
        Capture(before, after);

        Assert.Empty(_run.Dataverse.Rows(IntegrationMessage.Table));
    }

    [Fact]
    public void Execute_TargetAndImageMissing_WritesNothing()
    {
        new CaptureSalesOrder(_run.Clock).Execute(_run);

        Assert.Empty(_run.Dataverse.Rows(IntegrationMessage.Table));
    }

    [Fact]
    public void Execute_FiredTwiceForOneUpdate_OneMessageWithTheLaterState()
    {
        Capture(before: 0, after: 1);
        _run.Dataverse.Update(new Entity(SalesOrder.Table, SampleOrder.Id) { [SalesOrder.Name] = "Renamed in the same update" });
        Capture(before: 0, after: 1);

        _run.Dataverse.Only(IntegrationMessage.Table);
        Assert.Equal("Renamed in the same update", JsonDocument.Parse(Envelope()).RootElement.GetProperty("data").GetProperty("name").GetString());
    }

    [Fact]
    public void Execute_SubmittedAgainLater_SecondMessageWithTheNextSequence()
    {
        Capture(before: 0, after: 1);
        _run.Context.RequestId = Guid.NewGuid();
        Capture(before: 0, after: 1);

        Assert.Equal([1, 2], _run.Dataverse.Rows(IntegrationMessage.Table).Select(row => row.GetAttributeValue<int>(IntegrationMessage.Sequence)).Order());
        Assert.Equal(2, _run.Dataverse.Rows(IntegrationMessage.Table).Select(row => row[IntegrationMessage.MessageId]).Distinct().Count());
    }

    [Fact]
    public void Execute_SameRequestAfterItsMessageWasSent_SecondMessage()
    {
        Capture(before: 0, after: 1);
        _run.Dataverse.Update(new Entity(IntegrationMessage.Table, _run.Dataverse.Only(IntegrationMessage.Table).Id) { [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Dispatched) });
        Capture(before: 0, after: 1);

        Assert.Equal(2, _run.Dataverse.Rows(IntegrationMessage.Table).Count());
    }

    [Fact]
    public void Execute_CustomerIsAContact_NameComesFromTheReference()
    {
        _run.Dataverse.Update(new Entity(SalesOrder.Table, SampleOrder.Id)
        {
            [SalesOrder.CustomerId] = new EntityReference("contact", Guid.NewGuid()) { Name = "Rosa Kim" },
        });

        Capture(before: 0, after: 1);

        var customer = JsonDocument.Parse(Envelope()).RootElement.GetProperty("data").GetProperty("customer");
        Assert.Equal("contact", customer.GetProperty("type").GetString());
        Assert.Equal("Rosa Kim", customer.GetProperty("name").GetString());
        Assert.False(customer.TryGetProperty("accountNumber", out _));
    }

    [Theory]
    [InlineData(true, "50667", false)]
    [InlineData(false, "50667", true)]
    [InlineData(false, null, false)]
    public void Execute_PickedUpOrWithoutAddress_NoDeliveryAddress(bool pickedUp, string? postalCode, bool expected)
    {
        _run.Dataverse.Update(new Entity(SalesOrder.Table, SampleOrder.Id)
        {
            [SalesOrder.WillCall] = pickedUp,
            [SalesOrder.ShipToCity] = null,
            [SalesOrder.ShipToPostalCode] = postalCode,
        });

        Capture(before: 0, after: 1);

        Assert.Equal(expected, JsonDocument.Parse(Envelope()).RootElement.GetProperty("data").TryGetProperty("shipTo", out _));
    }

    private void Capture(int? before, int? after)
    {
        _run.Context.PreEntityImages["PreImage"] = Order(before);
        _run.Context.InputParameters["Target"] = Order(after);
        new CaptureSalesOrder(_run.Clock).Execute(_run);
    }

    private static Entity Order(int? state)
    {
        var order = new Entity(SalesOrder.Table, SampleOrder.Id);
        if (state is { } value) order[SalesOrder.StateCode] = new OptionSetValue(value);
        return order;
    }

    private string Envelope() => (string)_run.Dataverse.Rows(IntegrationMessage.Table).Single()[IntegrationMessage.Envelope];

    /// <summary>Without the layout; order of members and notation of numbers count.</summary>
    private static string Normal(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
