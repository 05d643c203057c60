using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>The ways between statuses that a table allows ("Define custom state model transitions", Microsoft Learn). The error's code and text are assumed.</summary>
internal static class StateTransitions
{
    /// <summary>Refuses a change of a row's status that its table doesn't allow.</summary>
    public static void Demand(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!table.EnforceStateTransitions || target.GetAttributeValue<OptionSetValue>(StateColumns.Status) is not { } wanted) return;
        var now = operation.Session.Find(table.LogicalName, target.Id, new ColumnSet(StateColumns.Status))?.GetAttributeValue<OptionSetValue>(StateColumns.Status);
        if (now is null || Allows(table, now.Value, wanted.Value)) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.InvalidStateCodeStatusCode,
            string.Create(CultureInfo.InvariantCulture, $"The status of {table.LogicalName} {target.Id} can't change from {now.Value} to {wanted.Value}: the table allows no such transition."));
    }

    /// <summary>True when a status may follow another.</summary>
    public static bool Allows(TableDefinition table, int from, int to) => from == to || !table.EnforceStateTransitions || Following(table, from).Contains(to);

    private static IEnumerable<int> Following(TableDefinition table, int status)
    {
        if (!table.TryGetColumn(StateColumns.Status, out var column) || column.Options.FirstOrDefault(o => o.Value == status)?.TransitionData is not { } data) return [];
        try
        {
            return [.. XElement.Parse(data).Elements().Where(t => t.Name.LocalName == "allowedtransition").Select(t => (int)t.Attribute("tostatusid")!)];
        }
        catch (Exception e) when (e is XmlException or FormatException or ArgumentNullException)
        {
            throw PlatformFault.Create(PlatformErrorCodes.UnExpected, string.Create(CultureInfo.InvariantCulture, $"The transitions of the status {status} of '{table.LogicalName}' can't be read: {data}"), e);
        }
    }
}
