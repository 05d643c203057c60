using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>Deletes rows of platform tables with their parts. No pipeline: the removal of a solution is no Delete message of its parts.</summary>
internal static class RowRemoval
{
    // Parts whose relationships the base tables don't have, or that only have a plain id of the whole.
    private static readonly (string Whole, string Part, string Column)[] Parts =
    [
        ("sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "sdkmessageprocessingstepid"),
        ("customapi", "customapirequestparameter", "customapiid"),
        ("customapi", "customapiresponseproperty", "customapiid"),
        ("sdkmessage", "sdkmessagefilter", "sdkmessageid"),
        ("environmentvariabledefinition", "environmentvariablevalue", "environmentvariabledefinitionid"),
        ("fieldsecurityprofile", "fieldpermission", "fieldsecurityprofileid"),
        ("pluginpackage", "pluginassembly", "packageid"),
        ("pluginassembly", "plugintype", "pluginassemblyid"),
        ("catalog", "catalogassignment", "catalogid"),
        ("role", "roleprivileges", "roleid"),
        ("role", "systemuserroles", "roleid"),
        ("role", "teamroles", "roleid"),
        ("privilege", "roleprivileges", "privilegeid"),
        ("fieldsecurityprofile", "systemuserprofiles", "fieldsecurityprofileid"),
        ("fieldsecurityprofile", "teamprofiles", "fieldsecurityprofileid"),
    ];

    /// <summary>Deletes a row; one that isn't there is none.</summary>
    public static void Delete(IDataSession session, string table, Guid id)
    {
        if (!session.Metadata.TryGetTable(table, out var definition) || session.Find(table, id, new ColumnSet(true)) is not { } row) return;
        foreach (var (_, part, column) in Parts.Where(p => p.Whole == table)) DeleteWhere(session, part, column, id);
        foreach (var relationship in session.Metadata.RelationshipsOf(table).Where(r => !r.IsManyToMany && r.ReferencedTable == table).ToList()) Release(session, relationship, id);
        // The message that came with a custom API.
        if (table == "customapi" && row.GetAttributeValue<EntityReference>("sdkmessageid") is { } message) Delete(session, "sdkmessage", message.Id);
        FileColumnWriter.RemoveAll(session, definition, id);
        session.Delete(table, id);
    }

    /// <summary>Deletes the rows whose column has the value.</summary>
    public static void DeleteWhere(IDataSession session, string table, string column, object value)
    {
        foreach (var id in Where(session, table, column, value)) Delete(session, table, id);
    }

    private static void Release(IDataSession session, RelationshipDefinition relationship, Guid id)
    {
        foreach (var child in Where(session, relationship.ReferencingTable, relationship.ReferencingColumn, id))
        {
            if (relationship.CascadeDelete == CascadeBehavior.Cascade) Delete(session, relationship.ReferencingTable, child);
            else session.Update(new Entity(relationship.ReferencingTable, child) { [relationship.ReferencingColumn] = null });
        }
    }

    private static List<Guid> Where(IDataSession session, string table, string column, object value)
    {
        if (!session.Metadata.TryGetTable(table, out var definition) || !definition.TryGetColumn(column, out _)) return [];
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return session.QueryAll(query).Select(r => r.Id).ToList();
    }
}
