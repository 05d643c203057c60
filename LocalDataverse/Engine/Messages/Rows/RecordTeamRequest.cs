using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>What the messages of a row's access team have in common: the row, the template, the user, and who may change the team.</summary>
/// <param name="Record">The row.</param>
/// <param name="Table">Its table.</param>
/// <param name="Template">The template.</param>
/// <param name="Rights">What the template gives, and what the row is shared with its team for: the template may have been another one when the team was made.</param>
/// <param name="User">The user.</param>
internal sealed record RecordTeamRequest(EntityReference Record, TableDefinition Table, Guid Template, AccessRight Rights, EntityReference User)
{
    /// <summary>Reads the message's parameters; refuses a template of another table (code and text are assumed).</summary>
    public static RecordTeamRequest Of(OperationContext operation)
    {
        var record = operation.Required<EntityReference>("Record");
        var table = operation.Table(record.LogicalName);
        var id = operation.RequiredId("TeamTemplateId");
        var template = operation.Session.Find("teamtemplate", id, new ColumnSet("objecttypecode", "defaultaccessrightsmask")) ?? throw PlatformFault.NotFound("teamtemplate", id);
        var of = AccessTeams.TableOf(operation, template.GetAttributeValue<int?>("objecttypecode"));
        if (of.LogicalName != table.LogicalName) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The team template {id} is for rows of '{of.LogicalName}', not of '{table.LogicalName}'.");
        record = new EntityReference(table.LogicalName, operation.Resolve(record));
        if (operation.Session.Find(table.LogicalName, record.Id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(table.LogicalName, record.Id);
        var user = new EntityReference("systemuser", operation.RequiredId("SystemUserId"));
        if (operation.Session.Find(user.LogicalName, user.Id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(user.LogicalName, user.Id);
        var shared = AccessTeams.Find(operation, record, id) is { } team ? SharedRows.RightsOf(operation.Session, record.Id, [team]) : AccessRight.None;
        return new RecordTeamRequest(record, table, id, (AccessRight)template.GetAttributeValue<int>("defaultaccessrightsmask") | shared, user);
    }

    /// <summary>Share on the row, every right that the template gives, and Read on the user ("AddUserToRecordTeamRequest", Microsoft Learn).</summary>
    public void Authorize(OperationContext operation)
    {
        ShareRequest.Authorize(operation, Record, Rights);
        operation.Demand(AccessRight.Read, User);
    }
}
