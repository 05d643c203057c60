using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LocalDataverse.SampleErp.Storage;

/// <summary>Writes many rows of one table with one prepared statement, several times as fast as the change tracker.</summary>
internal static class BulkInsert
{
    /// <summary>Inserts <paramref name="rows"/> inside the current transaction of <paramref name="context"/>.</summary>
    public static async Task InsertAsync<TRow>(this ErpContext context, IEnumerable<TRow> rows, DbTransaction transaction, CancellationToken cancellationToken)
        where TRow : class
    {
        var entityType = context.Model.FindEntityType(typeof(TRow))!;
        var table = StoreObjectIdentifier.Table(entityType.GetTableName()!);
        var properties = entityType.GetProperties().ToArray();
        var columns = string.Join(", ", properties.Select(property => $"\"{property.GetColumnName(table)}\""));

        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction;
        // Names come from the model in this assembly, values go in as parameters.
#pragma warning disable CA2100
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({string.Join(", ", properties.Select((_, index) => $"$p{index}"))})";
#pragma warning restore CA2100
        var parameters = properties.Select((_, index) =>
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"$p{index}";
            command.Parameters.Add(parameter);
            return parameter;
        }).ToArray();
        var converters = properties.Select(property => property.GetTypeMapping().Converter).ToArray();

        foreach (var row in rows)
        {
            for (var index = 0; index < properties.Length; index++)
            {
                var value = properties[index].PropertyInfo!.GetValue(row);
                parameters[index].Value = converters[index] is { } converter ? converter.ConvertToProvider(value) : value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
