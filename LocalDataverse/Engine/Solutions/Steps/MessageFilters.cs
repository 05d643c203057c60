using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Steps;

/// <summary>Rows of sdkmessagefilter: a message on a table, to which steps are added.</summary>
internal static class MessageFilters
{
    private const string NoTable = "none";

    /// <summary>The filter of a message on a table; made when there is none, as the platform has one for each message that a table supports.</summary>
    public static Guid For(ImportContext context, Guid message, string table)
    {
        foreach (var row in context.Rows.Where("sdkmessagefilter", ("sdkmessageid", message), ("primaryobjecttypecode", table))) return row.Id;
        return Put(context, message, table, stepsAllowed: true);
    }

    /// <summary>Writes the filter of a message on a table, or on none.</summary>
    public static Guid Put(ImportContext context, Guid message, string? table, bool stepsAllowed)
    {
        var primary = table?.ToLowerInvariant() ?? NoTable;
        var id = context.Rows.IdOf("sdkmessagefilter", ("sdkmessageid", message), ("primaryobjecttypecode", primary)) ?? MetadataIds.Named("sdkmessagefilter", $"{message:D}:{primary}");
        context.Rows.Put(context.Rows.New("sdkmessagefilter", id)
            .Set("sdkmessageid", new EntityReference("sdkmessage", message))
            .Set("primaryobjecttypecode", primary)
            .Set("iscustomprocessingstepallowed", stepsAllowed)
            .Default("secondaryobjecttypecode", NoTable)
            .Default("isvisible", true)
            .Default("availability", 0)
            .Default("customizationlevel", 1));
        return id;
    }
}
