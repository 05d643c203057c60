using System;
using ErpIntegration.Data;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Accounts;

/// <summary>Reads an account as the ERP has to keep it.</summary>
internal static class AccountReader
{
    private static readonly AddressColumns Address = new AddressColumns(
        null, Account.Line1, Account.Line2, Account.Line3, Account.PostalCode, Account.City, Account.StateOrProvince, Account.Country);

    /// <summary>The accounts in use.</summary>
    public static FilterExpression Active()
    {
        var filter = new FilterExpression();
        filter.AddCondition(Account.StateCode, ConditionOperator.Equal, (int)AccountState.Active);
        return filter;
    }

    /// <summary>Reads an active account, with one query; null when there is no such account or it isn't in use.</summary>
    public static EventSnapshot<AccountSnapshot>? ReadActive(IOrganizationService system, Guid id)
    {
        if (Find(system, id, AccountState.Active) is not { } account)
            return null;
        var data = new AccountSnapshot
        {
            AccountId = id.ToString("D"),
            AccountNumber = account.GetAttributeValue<string>(Account.AccountNumber),
            Name = account.GetAttributeValue<string>(Account.Name),
            ErpAccount = account.GetAttributeValue<string>(Account.ErpAccountNumber),
            Currency = CustomerLink.CurrencyOf(account),
            Telephone = account.GetAttributeValue<string>(Account.Telephone),
            EMail = account.GetAttributeValue<string>(Account.EMailAddress),
            WebSite = account.GetAttributeValue<string>(Account.WebSite),
            Address = Address.Read(account),
        };
        return new EventSnapshot<AccountSnapshot>(data.AccountNumber ?? data.Name ?? data.AccountId, data);
    }

    /// <summary>Reads an account that isn't in use; null when there is no such account or it is in use.</summary>
    public static EventSnapshot<DeactivatedAccount>? ReadInactive(IOrganizationService system, Guid id)
    {
        if (Find(system, id, AccountState.Inactive) is not { } account)
            return null;
        var data = new DeactivatedAccount
        {
            AccountId = id.ToString("D"),
            AccountNumber = account.GetAttributeValue<string>(Account.AccountNumber),
            Name = account.GetAttributeValue<string>(Account.Name),
            ErpAccount = account.GetAttributeValue<string>(Account.ErpAccountNumber),
        };
        return new EventSnapshot<DeactivatedAccount>(data.AccountNumber ?? data.Name ?? data.AccountId, data);
    }

    private static Entity? Find(IOrganizationService system, Guid id, AccountState state)
    {
        var query = new QueryExpression(Account.Table)
        {
            ColumnSet = new ColumnSet(
                Account.AccountNumber, Account.Name, Account.ErpAccountNumber, Account.Telephone, Account.EMailAddress, Account.WebSite),
        };
        query.ColumnSet.AddColumns(Address.All);
        query.Criteria.AddCondition(Account.Id, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(Account.StateCode, ConditionOperator.Equal, (int)state);
        CustomerLink.AddCurrency(query, Account.TransactionCurrencyId);
        return system.First(query);
    }
}
