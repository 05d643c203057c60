using System.Globalization;

namespace LocalDataverse.Engine.Storage;

/// <summary>
/// The table stringmap: a row for each label of each option of each column. It is a view of the definitions, so that it always says what they do and costs nothing until somebody
/// reads it.
/// </summary>
internal static class StringMapView
{
    /// <summary>The table.</summary>
    public const string Table = "stringmap";

    /// <summary>Makes the id of a row.</summary>
    public const string IdFunction = "dv_stringmapid";

    /// <summary>Makes the view in a new database.</summary>
    public static void Create(PooledConnection connection) => connection.Run($"""
        CREATE VIEW {Table} AS
        SELECT {IdFunction}(m.name, c.value ->> 'LogicalName', o.value ->> 'Value', l.key) AS stringmapid,
            (c.value ->> 'LogicalName') COLLATE {SqliteFunctions.TextCollation} AS attributename,
            o.value ->> 'Value' AS attributevalue,
            o.key + 1 AS displayorder,
            CAST(l.key AS INTEGER) AS langid,
            m.name COLLATE {SqliteFunctions.TextCollation} AS objecttypecode,
            (SELECT organizationid FROM organization) AS organizationid,
            l.value COLLATE {SqliteFunctions.TextCollation} AS value,
            NULL AS versionnumber
        FROM __metadata m, json_each(m.json, '$.Columns') c, json_each(c.value, '$.Options') o, json_each(o.value, '$.Labels') l
        WHERE m.kind = 'table'
        """);

    /// <summary>The id of a row: the same in every organisation (assumed; the platform's are random).</summary>
    public static byte[] IdOf(string table, string column, long value, string language) => ColumnCodec.Bytes(PlatformIds.Of(Table, table, column, value.ToString(CultureInfo.InvariantCulture), language));
}
