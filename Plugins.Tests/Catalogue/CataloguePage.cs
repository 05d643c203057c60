using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>docs/events.md.</summary>
internal static class CataloguePage
{
    public static string Of(IReadOnlyList<CatalogueEvent> events)
    {
        var page = new StringBuilder("""
            # Events

            Made from the classes in `Plugins/`; a test compares it with them, and writes it when `UPDATE_DOCUMENTS=1` is set. How messages travel: [process-integration.md](process-integration.md).
            Every message is a CloudEvents 1.0 envelope ([schema](schemas/envelope.json)); `dataschema` names the schema of its `data`, which is linked here.

            | event | when | schema |
            |---|---|---|

            """);
        foreach (var e in events) page.Append(CultureInfo.InvariantCulture, $"| `{e.Type}` | {e.Description} | [data](schemas/{e.Type}.json) |\n");
        page.Append("""

            ## What sets them off

            The operations that a step listens to. An update is looked at when one of the columns is in the request; it is the event only when the column's value changed.
            *Found later*: `erp_ReconcileMessages` sees from the record that the message is missing.

            | event | operations and columns | found later |
            |---|---|---|

            """);
        foreach (var e in events) page.Append(CultureInfo.InvariantCulture, $"| `{e.Type}` | {string.Join("<br>", e.Occasions)} | {(e.TellsState ? "yes" : "no")} |\n");
        return page.ToString();
    }
}
