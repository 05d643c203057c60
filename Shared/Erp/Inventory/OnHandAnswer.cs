using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Erp.Answers;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Stock of the products that the ERP knows, and the names of those it doesn't.</summary>
internal sealed class OnHandAnswer
{
    /// <summary>Makes one.</summary>
    /// <param name="products">The products that the ERP knows, in the order of the question.</param>
    /// <param name="missing">The others.</param>
    /// <param name="now">When the answer is given, UTC.</param>
    public OnHandAnswer(IReadOnlyList<ProductStock> products, IReadOnlyList<MissingPart> missing, DateTime now)
    {
        Products = products;
        Missing = missing;
        AsOf = products.Count == 0 ? now : products.Min(product => product.AsOf);
        Source = products.All(product => product.Source == AnswerSource.Live) ? AnswerSource.Live : AnswerSource.Cache;
    }

    /// <summary>The products that the ERP knows, in the order of the question.</summary>
    public IReadOnlyList<ProductStock> Products { get; }

    /// <summary>What was asked for and isn't here, and why.</summary>
    public IReadOnlyList<MissingPart> Missing { get; }

    /// <summary>When the ERP said the oldest part of it, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>Live when all of it is.</summary>
    public string Source { get; }

    /// <summary>The product with a number, as it was asked for; null when the ERP doesn't know it.</summary>
    public ProductStock? Find(string productNumber)
        => Products.FirstOrDefault(product => string.Equals(product.ProductNumber, productNumber, StringComparison.OrdinalIgnoreCase));
}
