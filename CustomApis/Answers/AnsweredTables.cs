using System;
using System.Collections.Generic;
using System.Linq;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>The tables that show what the ERP said. Another one is another class and a line here.</summary>
internal static class AnsweredTables
{
    private static readonly IReadOnlyList<IAnsweredTable> Known = new IAnsweredTable[]
    {
        new AnsweredSalesOrder(), new AnsweredAccount(), new AnsweredInvoice(), new AnsweredProductionSchedule(),
    };

    /// <summary>The table with this logical name; null when its rows show no answers.</summary>
    public static IAnsweredTable? Find(string? table) => Known.FirstOrDefault(known => string.Equals(known.Table, table, StringComparison.Ordinal));
}
