using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rules;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Numbers the rows of tables with autonumber columns. A rolled-back create gives its number back; the platform would leave a gap.</summary>
internal static class AutoNumbers
{
    /// <summary>Where every sequence starts (Microsoft Learn, "Create autonumber columns").</summary>
    private const long First = 1000;

    /// <summary>Fills the autonumber columns that the client left empty, before stage 20 (assumed).</summary>
    public static void Fill(OperationContext operation, TableDefinition table, Entity target)
    {
        foreach (var column in WrittenColumns.Of(table).Numbered)
        {
            if (target.GetAttributeValue<object>(column.LogicalName) is not (null or "")) continue;
            target[column.LogicalName] = AutoNumberFormat.Fill(column.AutoNumberFormat!, () => operation.Session.TakeNumber(NextOf(table, column), First), operation.Now);
        }
    }

    /// <summary>The number the next row gets.</summary>
    public static long Next(OperationContext operation)
    {
        var (table, column) = Find(operation);
        return operation.Session.FindCounter(NextOf(table, column)) ?? First;
    }

    /// <summary>Where the sequence started last.</summary>
    public static long Seed(OperationContext operation)
    {
        var (table, column) = Find(operation);
        return operation.Session.FindCounter(SeedOf(table, column)) ?? First;
    }

    /// <summary>Starts the sequence at another number.</summary>
    public static void Restart(OperationContext operation, long seed)
    {
        var (table, column) = Find(operation);
        operation.Session.SetCounter(SeedOf(table, column), seed);
        operation.Session.SetCounter(NextOf(table, column), seed);
    }

    /// <summary>The column of EntityName and AttributeName.</summary>
    private static (TableDefinition Table, ColumnDefinition Column) Find(OperationContext operation)
    {
        var table = operation.Table(operation.Required<string>("EntityName"));
        var name = operation.Required<string>("AttributeName");
        return table.TryGetColumn(name, out var column) && column.AutoNumberFormat is not null
            ? (table, column)
            : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{name}' of '{table.LogicalName}' is no autonumber column.");
    }

    private static string NextOf(TableDefinition table, ColumnDefinition column) => $"autonumber {table.LogicalName}.{column.LogicalName}";

    private static string SeedOf(TableDefinition table, ColumnDefinition column) => $"autonumber seed {table.LogicalName}.{column.LogicalName}";
}
