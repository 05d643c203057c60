using System;

namespace LocalDataverse.Engine.Solutions.Rows;

/// <summary>Components that are kept as rows and that nothing here runs or shows.</summary>
internal static class StoredComponent
{
    public const string UserInterface = "Stored; there is no user interface here that shows it.";

    /// <summary>Writes the row and reports what that means; without a table for it here, reports that.</summary>
    /// <param name="context">The import.</param>
    /// <param name="kind">The kind, for the report.</param>
    /// <param name="name">The component's name, for the report.</param>
    /// <param name="table">The platform table.</param>
    /// <param name="id">The row's id.</param>
    /// <param name="fill">Sets the columns.</param>
    /// <param name="works">True when storing is all that a server does with it.</param>
    /// <param name="note">What the report says.</param>
    /// <returns>False when there is no table.</returns>
    public static bool Put(ImportContext context, string kind, string name, string table, Guid id, Action<ImportRow> fill, bool works, string note)
    {
        if (!context.Rows.Has(table))
        {
            context.Report.NotSupported(kind, name, $"There is no table {table} here; it was not imported.");
            return false;
        }
        var row = context.Rows.New(table, id);
        fill(row);
        context.Rows.Put(row);
        if (works) context.Report.Done(kind, name, note);
        else context.Report.NotSupported(kind, name, note);
        return true;
    }
}
