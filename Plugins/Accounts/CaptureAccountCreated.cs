using System;
using System.Collections.Generic;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Accounts;

/// <summary>An account was made.</summary>
[IntegrationEvent(EventType.AccountCreated, Account.Table, "An account is created.", TellsState = true)]
[PluginStep(
    SdkMessages.Create, Account.Table, Stage.PostOperation, Mode.Synchronous,
    Description = "Writes a message for the ERP when an account is created, in the same transaction.")]
public sealed class CaptureAccountCreated : CaptureEvent<AccountSnapshot>, IStateEvent
{
    FilterExpression IStateEvent.CallsFor() => AccountReader.Active();

    bool IStateEvent.IsMissing(string? lastTransition) => lastTransition is null;

    bool IStateEvent.Capture(PluginScope scope, Guid id) => Write(scope, id, tellsState: true);

    /// <inheritdoc />
    private protected override IReadOnlyList<Guid> Happened(RecordChange change, PluginScope scope) => change.When(true);

    /// <inheritdoc />
    private protected override EventSnapshot<AccountSnapshot>? Read(IOrganizationService system, Guid id) => AccountReader.ReadActive(system, id);
}
