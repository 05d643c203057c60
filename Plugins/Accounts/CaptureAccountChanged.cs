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

/// <summary>An account was changed in a column that Sales owns, or is in use again.</summary>
[IntegrationEvent(
    EventType.AccountChanged, Account.Table, "An active account gets another value in a column that Sales owns, or an inactive account is activated; of these only the activation is found later.")]
[PluginStep(
    SdkMessages.Update, Account.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[]
    {
        Account.StateCode, Account.Name, Account.AccountNumber, Account.Telephone, Account.EMailAddress, Account.WebSite, Account.TransactionCurrencyId, Account.Line1,
        Account.Line2, Account.Line3, Account.PostalCode, Account.City, Account.StateOrProvince, Account.Country,
    },
    Description = "Writes a message for the ERP when an account is changed, in the same transaction.")]
[StepImage(
    ImageType.PreImage, PreImage, Account.StateCode,
    Account.Name, Account.AccountNumber, Account.Telephone, Account.EMailAddress, Account.WebSite, Account.TransactionCurrencyId, Account.Line1,
    Account.Line2, Account.Line3, Account.PostalCode, Account.City, Account.StateOrProvince, Account.Country)]
public sealed class CaptureAccountChanged : CaptureEvent<AccountSnapshot>, IStateEvent
{
    FilterExpression IStateEvent.CallsFor() => AccountReader.Active();

    // Of all changes only this one can be seen afterwards: that an account is in use which the ERP was told isn't.
    bool IStateEvent.IsMissing(string? lastTransition) => lastTransition == EventType.AccountDeactivated;

    bool IStateEvent.Capture(PluginScope scope, Guid id) => Write(scope, id, tellsState: true);

    /// <inheritdoc />
    private protected override IReadOnlyList<Guid> Happened(RecordChange change, PluginScope scope)
        => change.When(change.IsIn(Account.StateCode, (int)AccountState.Active) && change.Differs(Watched));

    /// <inheritdoc />
    private protected override bool TellsState(RecordChange change) => change.Differs(Account.StateCode);

    /// <inheritdoc />
    private protected override EventSnapshot<AccountSnapshot>? Read(IOrganizationService system, Guid id) => AccountReader.ReadActive(system, id);
}
