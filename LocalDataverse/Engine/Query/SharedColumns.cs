using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Query;

/// <summary>A secured column of the rows in which it is shared with the caller (principalobjectattributeaccess); empty in the others.</summary>
internal static class SharedColumns
{
    /// <summary>Writes the expression. Ids are literals: the column's SQL stands wherever the query names it.</summary>
    public static string Sql(TableSource source, ColumnDefinition column, string sql, IRowVisibility caller)
    {
        if (caller.SharedWith.Count == 0) return "NULL";
        var id = SqlText.Column(source.Alias, source.Table.PrimaryIdColumn);
        return $"(CASE WHEN {id} IN (SELECT objectid FROM principalobjectattributeaccess WHERE principalid IN ({string.Join(", ", caller.SharedWith.Select(Literal))}) "
            + $"AND attributeid = {Literal(MetadataIds.Column(source.Table.LogicalName, column.LogicalName))} AND readaccess) THEN {sql} END)";
    }

    private static string Literal(Guid id) => $"x'{Convert.ToHexString(ColumnCodec.Bytes(id))}'";
}
