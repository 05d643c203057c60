using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>The field security profile "System Administrator": it has a permission for every secured column ("Column-level security with code", Microsoft Learn).</summary>
internal static class AdministratorProfile
{
    /// <summary>fieldsecurityprofileid, the same in every organisation.</summary>
    public static readonly Guid Id = new("572329c1-a042-4e22-be47-367c6374ea45");

    private const int Allowed = 4;

    /// <summary>Brings the permissions for a table's columns up to date, in the session's transaction. Call it when columns came, went or were secured.</summary>
    public static void Follow(IDataSession session, TableDefinition table)
    {
        var query = new QueryExpression("fieldpermission") { ColumnSet = new ColumnSet("attributelogicalname") };
        query.Criteria.AddCondition("fieldsecurityprofileid", ConditionOperator.Equal, Id);
        query.Criteria.AddCondition("entityname", ConditionOperator.Equal, table.LogicalName);
        var there = session.Query(query).Entities.ToDictionary(p => p.GetAttributeValue<string>("attributelogicalname"), p => p.Id, StringComparer.OrdinalIgnoreCase);
        var secured = table.Columns.Values.Where(c => c.IsSecured).Select(c => c.LogicalName).ToList();
        foreach (var (column, id) in there) if (!secured.Contains(column, StringComparer.OrdinalIgnoreCase)) session.Delete("fieldpermission", id);
        foreach (var column in secured.Where(c => !there.ContainsKey(c)))
        {
            new SeedRow(session, "fieldpermission", Guid.NewGuid())
                .Set("fieldsecurityprofileid", new EntityReference("fieldsecurityprofile", Id))
                .Set("entityname", table.LogicalName)
                .Set("attributelogicalname", column)
                .Set("canread", new OptionSetValue(Allowed))
                .Set("cancreate", new OptionSetValue(Allowed))
                .Set("canupdate", new OptionSetValue(Allowed))
                .Insert();
        }
    }
}
