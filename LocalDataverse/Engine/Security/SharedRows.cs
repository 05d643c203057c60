using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Reads principalobjectaccess: which rows are shared with whom, and for what.</summary>
internal static class SharedRows
{
    public const string Table = "principalobjectaccess";
    public const string Own = "accessrightsmask";
    public const string Inherited = "inheritedaccessrightsmask";

    /// <summary>Every right that a row can be shared for.</summary>
    public const AccessRight All = AccessRight.Read | AccessRight.Write | AccessRight.Append | AccessRight.AppendTo | AccessRight.Delete | AccessRight.Share | AccessRight.Assign;

    /// <summary>The shares of a row.</summary>
    public static IEnumerable<Entity> Of(IDataSession session, Guid id)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet("principalid", "principaltypecode", Own, Inherited) };
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, id);
        return session.QueryAll(query);
    }

    /// <summary>What a row is shared for with any of these.</summary>
    public static AccessRight RightsOf(IDataSession session, Guid id, IReadOnlyCollection<Guid> principals) =>
        Of(session, id).Where(share => principals.Contains(share.GetAttributeValue<Guid>("principalid"))).Aggregate(AccessRight.None, (sum, share) => sum | Rights(share));

    /// <summary>The rights of one share: its own and those that come from the parent row.</summary>
    public static AccessRight Rights(Entity share) => Mask(share) & All;

    /// <summary>The masks of one share, with the platform's marks in them.</summary>
    public static AccessRight Mask(Entity share) => (AccessRight)(share.GetAttributeValue<int>(Own) | share.GetAttributeValue<int>(Inherited));
}
