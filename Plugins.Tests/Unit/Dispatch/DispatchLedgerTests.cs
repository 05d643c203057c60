using System;
using ErpIntegration.Plugins.Dispatch;
using ErpIntegration.Tables;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Dispatch;

public sealed class DispatchLedgerTests
{
    private readonly PluginRun _run = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Write_DiscardedWhileItWasSent_KeepsTheStateAndTheReason(bool succeeds)
    {
        var id = _run.Dataverse.Create(new Entity(IntegrationMessage.Table)
        {
            [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Pending),
            [IntegrationMessage.Envelope] = "{}",
        });
        var ledger = new DispatchLedger(_run.Dataverse, inTransaction: false);
        var sent = ledger.Find(id)!;
        _run.Dataverse.Update(new Entity(IntegrationMessage.Table, id)
        {
            [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Discarded),
            [IntegrationMessage.LastError] = "Discarded: booked by hand",
        });

        if (succeeds) Assert.True(ledger.Dispatched(sent, "queue", _run.Clock.UtcNow));
        else ledger.Failed(sent, "queue", "The broker is down.", _run.Clock.UtcNow + TimeSpan.FromMinutes(1));

        var row = _run.Dataverse.Only(IntegrationMessage.Table);
        Assert.Equal((int)MessageState.Discarded, row.GetAttributeValue<OptionSetValue>(IntegrationMessage.State).Value);
        Assert.Equal("Discarded: booked by hand", row[IntegrationMessage.LastError]);
        Assert.Equal(1, row[IntegrationMessage.Attempts]);
    }
}
