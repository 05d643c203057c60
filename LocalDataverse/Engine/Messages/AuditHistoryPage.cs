using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>The page of a row's history that a request asks for.</summary>
internal static class AuditHistoryPage
{
    private const int Largest = 5000;

    /// <summary>Refuses who may not read the history, or the row. A row that is gone keeps its history.</summary>
    public static void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        operation.DemandPrivilege(AuditPrivileges.ReadHistory);
        operation.Demand(AccessRight.Read, target);
        // Whose a row was that is gone nobody knows: its history is for those who may read all rows (assumed).
        if (operation.ChecksPrivileges && operation.Session.Find(target.LogicalName, target.Id, new ColumnSet(false)) is null && operation.Visibility.FilterFor(target.LogicalName) is not null)
            throw PlatformFault.Create(PlatformErrorCodes.PrivilegeDenied, $"Principal user (Id={operation.UserId}) needs organization level read access to '{target.LogicalName}' to retrieve the history of a deleted row.");
    }

    /// <summary>The page of these rows.</summary>
    public static AuditDetailCollection Of(OperationContext operation, IReadOnlyList<Entity> rows)
    {
        var paging = operation.Optional<PagingInfo>("PagingInfo") ?? new PagingInfo();
        var count = paging.Count is > 0 and <= Largest ? paging.Count : Largest;
        var before = count * (paging.PageNumber > 1 ? paging.PageNumber - 1 : 0);
        var page = new AuditDetailCollection { MoreRecords = rows.Count > before + count, PagingCookie = "", TotalRecordCount = paging.ReturnTotalRecordCount ? rows.Count : -1 };
        foreach (var row in rows.Skip(before).Take(count)) page.Add(AuditRows.Detail(operation, row));
        return page;
    }
}
