using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Pricing;

/// <summary>A document of a sale, and the table of its lines.</summary>
internal sealed record SalesDocument(string Table, string LineTable)
{
    private static readonly SalesDocument[] All = [new("opportunity", "opportunityproduct"), new("quote", "quotedetail"), new("salesorder", "salesorderdetail"), new("invoice", "invoicedetail")];

    /// <summary>The tables of all documents and lines.</summary>
    public static IReadOnlyCollection<string> Tables { get; } = [.. All.SelectMany(d => new[] { d.Table, d.LineTable })];

    /// <summary>The document's id, and the line's lookup to it.</summary>
    public string IdColumn => Table + "id";

    /// <summary>The document that this is the table of; null for other tables.</summary>
    public static SalesDocument? Of(string table) => Array.Find(All, d => d.Table == table);

    /// <summary>The document that this is the table of the lines of; null for other tables.</summary>
    public static SalesDocument? OfLine(string table) => Array.Find(All, d => d.LineTable == table);
}
