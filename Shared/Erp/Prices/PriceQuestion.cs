using System;

namespace ErpIntegration.Erp.Prices;

/// <summary>What a customer pays for a product.</summary>
internal sealed class PriceQuestion
{
    /// <summary>Makes one.</summary>
    /// <param name="productNumber">The product.</param>
    /// <param name="customer">The customer's number in the ERP; null for what anybody pays.</param>
    /// <param name="quantity">How much is bought.</param>
    /// <param name="currency">The currency; null for the customer's, or the company's without a customer.</param>
    /// <param name="day">The day.</param>
    public PriceQuestion(string productNumber, string? customer, decimal quantity, string? currency, DateTime day)
    {
        ProductNumber = productNumber;
        Customer = customer;
        Quantity = quantity;
        Currency = currency;
        Day = day;
    }

    /// <summary>The product.</summary>
    public string ProductNumber { get; }

    /// <summary>The customer's number in the ERP; null for what anybody pays.</summary>
    public string? Customer { get; }

    /// <summary>How much is bought.</summary>
    public decimal Quantity { get; }

    /// <summary>The currency; null for the customer's, or the company's without a customer.</summary>
    public string? Currency { get; }

    /// <summary>The day.</summary>
    public DateTime Day { get; }
}
