using System;
using ErpIntegration.CustomApis;
using ErpIntegration.Tables;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Answers;

public sealed class AcknowledgeMessageTests
{
    private readonly PluginRun _run = new();
    private readonly Guid _order;

    public AcknowledgeMessageTests()
    {
        _order = _run.Dataverse.Create(new Entity(SalesOrder.Table));
        _run.Dataverse.Create(new Entity(IntegrationMessage.Table)
        {
            [IntegrationMessage.MessageId] = "m1",
            [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Dispatched),
            [IntegrationMessage.SourceTable] = SalesOrder.Table,
            [IntegrationMessage.SourceId] = _order.ToString("D"),
        });
    }

    [Fact]
    public void Execute_Accepted_MessageAndOrderShowTheNumber()
    {
        Answer("m1", "Accepted", reference: "SO-000123", traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        Assert.Equal(("Acknowledged", false), (_run.Context.OutputParameters["State"], _run.Context.OutputParameters["AlreadyAnswered"]));
        Assert.Equal(MessageState.Acknowledged, State());
        Assert.Equal("SO-000123", Message()[IntegrationMessage.ErpReference]);
        Assert.Equal(_run.Clock.UtcNow, Message()[IntegrationMessage.AcknowledgedOn]);
        Assert.Equal("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", Message()[IntegrationMessage.AnswerTraceparent]);
        Assert.Equal("SO-000123", Order()[SalesOrder.ErpNumber]);
        Assert.Equal((int)ErpStatus.Accepted, Order().GetAttributeValue<OptionSetValue>(SalesOrder.ErpStatus).Value);
        Assert.All(_run.Dataverse.Users, user => Assert.Null(user));
    }

    [Fact]
    public void Execute_Rejected_MessageAndOrderShowTheReason()
    {
        Answer("m1", "rejected", reason: "Customer is on hold.\nCall finance.");

        Assert.Equal(MessageState.Rejected, State());
        Assert.Equal("Customer is on hold.\nCall finance.", Message()[IntegrationMessage.RejectionReason]);
        Assert.Equal("Customer is on hold.\nCall finance.", Order()[SalesOrder.ErpReason]);
        Assert.Equal((int)ErpStatus.Rejected, Order().GetAttributeValue<OptionSetValue>(SalesOrder.ErpStatus).Value);
        Assert.False(Order().Contains(SalesOrder.ErpNumber));
    }

    [Fact]
    public void Execute_SameAnswerAgain_ChangesNothingAndSaysSo()
    {
        Answer("m1", "accepted", reference: "SO-1");
        var (message, order) = (Message().RowVersion, Order().RowVersion);

        Answer("m1", "accepted", reference: "SO-1");

        Assert.Equal(("Acknowledged", true), (_run.Context.OutputParameters["State"], _run.Context.OutputParameters["AlreadyAnswered"]));
        Assert.Equal((message, order), (Message().RowVersion, Order().RowVersion));
    }

    [Theory]
    [InlineData("rejected", null, "No.", "ERP-4002: Message m1 was accepted before with the ERP number SO-1. That can't be changed by another answer.")]
    [InlineData("accepted", "SO-2", null, "ERP-4002: Message m1 was accepted before with the ERP number SO-1. That can't be changed by another answer.")]
    public void Execute_ContradictsTheFirstAnswer_Refused(string outcome, string? reference, string? reason, string expected)
    {
        Answer("m1", "accepted", reference: "SO-1");

        Assert.Equal(expected, Fail("m1", outcome, reference, reason).Message);
        Assert.Equal("SO-1", Order()[SalesOrder.ErpNumber]);
    }

    [Fact]
    public void Execute_AcceptedAfterRejection_Refused()
    {
        Answer("m1", "rejected", reason: "No.");

        Assert.Equal("ERP-4002: Message m1 was rejected before. That can't be changed by another answer.", Fail("m1", "accepted", "SO-1").Message);
    }

    [Fact]
    public void Execute_UnknownMessage_Refused() => Assert.Equal("ERP-4001: There is no message with the id m2.", Fail("m2", "accepted", "SO-1").Message);

    [Theory]
    [InlineData(null, "accepted", "SO-1", null, null, 3001)]
    [InlineData("m1", null, "SO-1", null, null, 3001)]
    [InlineData("m1", "maybe", "SO-1", null, null, 3002)]
    [InlineData("m1", "accepted", null, null, null, 3001)]
    [InlineData("m1", "accepted", "  ", null, null, 3001)]
    [InlineData("m1", "rejected", null, null, null, 3001)]
    [InlineData("m1", "accepted", "SO\u00001", null, null, 3002)]
    [InlineData("m1", "accepted", "SO-1", null, "00-x", 3002)]
    public void Execute_BadInput_RefusedAndNothingChanges(string? id, string? outcome, string? reference, string? reason, string? traceparent, int code)
    {
        Assert.Equal(code, Fail(id, outcome, reference, reason, traceparent).ErrorCode);
        Assert.Equal(MessageState.Dispatched, State());
    }

    [Fact]
    public void Execute_ReasonTooLong_Refused() => Assert.Equal(3002, Fail("m1", "rejected", reason: new string('x', 2001)).ErrorCode);

    [Theory]
    [InlineData(MessageState.Pending)]
    [InlineData(MessageState.Failed)]
    [InlineData(MessageState.DeadLettered)]
    internal void Execute_ErpIsFasterThanOurNotes_AnswerCounts(MessageState state)
    {
        _run.Dataverse.Update(new Entity(IntegrationMessage.Table, Message().Id) { [IntegrationMessage.State] = new OptionSetValue((int)state) });

        Answer("m1", "accepted", reference: "SO-1");

        Assert.Equal(MessageState.Acknowledged, State());
    }

    [Fact]
    public void Execute_OrderDeletedMeanwhile_MessageKeepsTheAnswer()
    {
        _run.Dataverse.Delete(SalesOrder.Table, _order);

        Answer("m1", "accepted", reference: "SO-1");

        Assert.Equal(MessageState.Acknowledged, State());
    }

    private void Answer(string? id, string? outcome, string? reference = null, string? reason = null, string? traceparent = null)
    {
        var input = _run.Context.InputParameters;
        input["MessageId"] = id;
        input["Outcome"] = outcome;
        input["ErpReference"] = reference;
        input["Reason"] = reason;
        input["Traceparent"] = traceparent;
        new AcknowledgeMessage(_run.Clock).Execute(_run);
    }

    private InvalidPluginExecutionException Fail(string? id, string? outcome, string? reference = null, string? reason = null, string? traceparent = null)
        => Assert.Throws<InvalidPluginExecutionException>(() => Answer(id, outcome, reference, reason, traceparent));

    private Entity Message() => _run.Dataverse.Only(IntegrationMessage.Table);

    private Entity Order() => _run.Dataverse.Only(SalesOrder.Table);

    private MessageState State() => (MessageState)Message().GetAttributeValue<OptionSetValue>(IntegrationMessage.State).Value;
}
