using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Customers;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp.Credit;

/// <summary>How much more a customer may order, always live. All amounts are in the company's currency.</summary>
internal sealed class CreditAnswer
{
    private const string NotOnHold = "No";

    /// <summary>Makes one of what the ERP said.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="transactions">What is open.</param>
    /// <param name="orders">What is ordered and not invoiced.</param>
    /// <param name="currency">The company's currency.</param>
    /// <param name="now">When the ERP said so, UTC.</param>
    public CreditAnswer(CustomerRow customer, IReadOnlyCollection<OpenTransactionRow> transactions, IReadOnlyCollection<OpenOrderRow> orders, string currency, DateTime now)
    {
        Currency = currency;
        AsOf = now;
        CreditLimit = customer.CreditLimit;
        // As in the ERP: no limit is meant by zero, unless the limit is mandatory.
        IsUnlimited = customer.CreditLimit == 0 && customer.CreditLimitIsMandatory != "Yes";
        Balance = transactions.Sum(row => row.Amount);
        Overdue = transactions.Where(row => row.IsOverdue(now.Date)).Sum(row => row.Amount);
        OpenOrders = orders.Where(IsComparable).Sum(row => row.Amount);
        HoldReason = customer.OnHold is { Length: > 0 } hold && hold != NotOnHold ? hold : null;
        Missing = orders.Where(row => !IsComparable(row)).Select(Uncounted).ToList();
    }

    /// <summary>The company's currency.</summary>
    public string Currency { get; }

    /// <summary>When the ERP said so, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>How much the customer may owe.</summary>
    public decimal CreditLimit { get; }

    /// <summary>Whether there is no limit.</summary>
    public bool IsUnlimited { get; }

    /// <summary>How much the customer owes.</summary>
    public decimal Balance { get; }

    /// <summary>How much of it should have been paid.</summary>
    public decimal Overdue { get; }

    /// <summary>How much is ordered and not invoiced.</summary>
    public decimal OpenOrders { get; }

    /// <summary>How much more may be ordered; below zero when the limit is exceeded, zero when there is none.</summary>
    public decimal Available => IsUnlimited ? 0 : CreditLimit - Balance - OpenOrders;

    /// <summary>What is on hold for the customer, as the ERP calls it; null when nothing is.</summary>
    public string? HoldReason { get; }

    /// <summary>Orders that couldn't be counted.</summary>
    public IReadOnlyList<MissingPart> Missing { get; }

    private bool IsComparable(OpenOrderRow order) => string.Equals(order.Currency, Currency, StringComparison.OrdinalIgnoreCase);

    private MissingPart Uncounted(OpenOrderRow order) => new MissingPart
    {
        Key = order.Number ?? string.Empty,
        Code = (int)ErrorCode.CurrencyDiffers,
        Reason = string.Format(CultureInfo.InvariantCulture, "The order {0} of {1} {2} isn't counted: it is not in {3}.", order.Number, order.Amount, order.Currency, Currency),
    };
}
