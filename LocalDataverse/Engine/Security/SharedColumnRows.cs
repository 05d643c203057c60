using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Reads principalobjectattributeaccess: which secured columns of which rows are shared with whom.</summary>
internal static class SharedColumnRows
{
    public const string Table = "principalobjectattributeaccess";

    /// <summary>What a column of a row is shared for with any of these.</summary>
    public static ColumnRights RightsOf(IDataSession session, EntityReference row, ColumnDefinition column, IReadOnlyCollection<Guid> principals)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet("principalid", "readaccess", "updateaccess") };
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, row.Id);
        query.Criteria.AddCondition("attributeid", ConditionOperator.Equal, MetadataIds.Column(row.LogicalName, column.LogicalName));
        return session.Query(query).Entities
            .Where(share => principals.Contains(share.GetAttributeValue<EntityReference>("principalid").Id))
            .Aggregate(ColumnRights.None, (sum, share) => sum
                | (share.GetAttributeValue<bool>("readaccess") ? ColumnRights.Read : 0) | (share.GetAttributeValue<bool>("updateaccess") ? ColumnRights.Update : 0));
    }
}
