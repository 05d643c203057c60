using System;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.Accounts;

/// <summary>An account was changed in a column that Sales owns, or is in use again.</summary>
[IntegrationEvent(
    EventType.AccountChanged, Account.Table, "An active account gets another value in a column that Sales owns, or an inactive account is activated.")]
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
public sealed class CaptureAccountChanged : CaptureEvent<AccountSnapshot>
{
    /// <inheritdoc />
    private protected override Guid? Happened(RecordChange change, PluginScope scope)
        => change.IsIn(Account.StateCode, (int)AccountState.Active) && change.Differs(Watched) ? change.Id : null;

    /// <inheritdoc />
    private protected override EventSnapshot<AccountSnapshot>? Read(IOrganizationService system, Guid id) => AccountReader.ReadActive(system, id);
}
