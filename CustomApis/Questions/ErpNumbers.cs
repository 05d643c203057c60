using ErpIntegration.Errors;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Questions;

/// <summary>Numbers that rows have in the ERP.</summary>
internal static class ErpNumbers
{
    /// <summary>Reads it as the user who asks: who may not see the row learns nothing about it.</summary>
    /// <param name="scope">The call.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">Its column with the number.</param>
    /// <param name="unknown">The error when it has none.</param>
    /// <param name="what">What the row is, for people.</param>
    /// <exception cref="ErpException"><paramref name="unknown"/>.</exception>
    public static string Read(PluginScope scope, EntityReference row, string column, ErrorCode unknown, string what)
        => scope.User.Retrieve(row.LogicalName, row.Id, new ColumnSet(column)).GetAttributeValue<string>(column)?.Trim() is { Length: > 0 } number
            ? number
            : throw new ErpException(unknown, $"The {what} has no number of the ERP yet. It gets one when the ERP has accepted it.");
}
