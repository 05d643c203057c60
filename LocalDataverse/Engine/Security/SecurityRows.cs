using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Reads rows of the security tables.</summary>
internal static class SecurityRows
{
    /// <summary>The rows whose column has one of the values.</summary>
    public static IEnumerable<Entity> Query(IDataSession session, string table, string column, List<Guid> values, params string[] columns)
    {
        if (values.Count == 0 || !session.Metadata.TryGetTable(table, out _)) yield break;
        // In chunks: a database limits how many values one question may have.
        foreach (var chunk in values.Chunk(400))
        {
            var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
            query.Criteria.AddCondition(column, ConditionOperator.In, chunk.Cast<object>().ToArray());
            foreach (var row in session.Query(query).Entities) yield return row;
        }
    }

    /// <summary>An id column of these rows.</summary>
    public static List<Guid> Ids(IDataSession session, string table, string column, List<Guid> values, string wanted) =>
        Query(session, table, column, values, wanted).Select(r => r.GetAttributeValue<Guid>(wanted)).ToList();

    /// <summary>The organisation's id.</summary>
    public static IEnumerable<Guid> Organization(IDataSession session) =>
        session.Query(new QueryExpression("organization") { ColumnSet = new ColumnSet(false) }).Entities.Select(o => o.Id);
}
