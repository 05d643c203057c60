using Microsoft.Xrm.Sdk;

namespace ErpIntegration;

/// <summary>Reads of the execution context that don't fail where a key is missing.</summary>
internal static class ContextExtensions
{
    private const string TargetParameter = "Target";

    /// <summary>The row as the request has it: only the columns that are written. Null where the message has none.</summary>
    public static Entity? Target(this IExecutionContext context)
        => context.InputParameters.TryGetValue(TargetParameter, out var value) ? value as Entity : null;

    /// <summary>The row as it was, with the image's columns; null where there is no such image.</summary>
    public static Entity? PreImage(this IExecutionContext context, string alias)
        => context.PreEntityImages.TryGetValue(alias, out var image) ? image : null;

    /// <summary>Whether the operation is part of a message on a table: the rows that go with a deleted row are deleted inside its Delete.</summary>
    public static bool IsPartOf(this IPluginExecutionContext context, string message, string table)
    {
        for (var outer = context.ParentContext; outer != null; outer = outer.ParentContext)
        {
            if (outer.MessageName == message && outer.PrimaryEntityName == table)
                return true;
        }

        return false;
    }

    /// <summary>Value of a choice column; null where it is empty or absent.</summary>
    public static int? Choice(this Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

    /// <summary>Value of a column as people read it, in the language of the reader; null where it is empty or absent.</summary>
    public static string? Label(this Entity row, string column) => row.FormattedValues.TryGetValue(column, out var label) ? label : null;

    /// <summary>Value of a money column; null where it is empty or absent.</summary>
    public static decimal? Amount(this Entity row, string column) => row.GetAttributeValue<Money>(column)?.Value;

    /// <summary>Value of a column of a linked table; the type's default where it is empty or absent.</summary>
    public static T? Linked<T>(this Entity row, string alias, string column)
        => row.GetAttributeValue<AliasedValue>(alias + "." + column)?.Value is T value ? value : default;
}
