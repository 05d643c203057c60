using ErpIntegration.Erp.Customers;
using ErpIntegration.Errors;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Credit;

/// <summary>Asks the ERP for a customer's credit.</summary>
internal sealed class CreditSource
{
    private readonly ErpClient _erp;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    public CreditSource(ErpClient erp, IClock clock)
    {
        _erp = erp;
        _clock = clock;
    }

    /// <summary>Asks, in one round trip.</summary>
    /// <param name="account">The customer's number in the ERP.</param>
    /// <exception cref="ErpException">There is no answer.</exception>
    public CreditAnswer Ask(string account)
    {
        var customers = CustomerRow.Of(_erp.Company, account);
        var ledgers = LedgerRow.Of(_erp.Company);
        var transactions = OpenTransactionRow.Of(_erp.Company, account);
        var orders = OpenOrderRow.Of(_erp.Company, account);
        _erp.Read(customers, ledgers, transactions, orders);
        var customer = CustomerRow.Only(customers, _erp.Company, account);
        return new CreditAnswer(customer, transactions.Rows, orders.Rows, LedgerRow.CurrencyOf(ledgers), _clock.UtcNow);
    }
}
