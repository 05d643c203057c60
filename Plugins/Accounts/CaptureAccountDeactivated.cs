using System;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.Accounts;

/// <summary>An account was deactivated.</summary>
[IntegrationEvent(EventType.AccountDeactivated, Account.Table, "An account is deactivated: its state goes from Active to Inactive.", TellsState = true)]
[PluginStep(
    SdkMessages.Update, Account.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[] { Account.StateCode },
    Description = "Writes a message for the ERP when an account is deactivated, in the same transaction.")]
[StepImage(ImageType.PreImage, PreImage, Account.StateCode, RecordChange.ModifiedOn)]
public sealed class CaptureAccountDeactivated : CaptureTransition<DeactivatedAccount>
{
    /// <summary>Called by the platform.</summary>
    public CaptureAccountDeactivated()
        : base(Account.StateCode, (int)AccountState.Active, (int)AccountState.Inactive, endsAnother: true)
    {
    }

    /// <inheritdoc />
    private protected override EventSnapshot<DeactivatedAccount>? Read(IOrganizationService system, Guid id) => AccountReader.ReadInactive(system, id);
}
