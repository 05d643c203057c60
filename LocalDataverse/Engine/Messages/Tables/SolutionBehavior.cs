using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.History;
using LocalDataverse.Engine.Solutions.Removal;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>solution: deleting the row uninstalls a managed solution; of an unmanaged one only the container goes.</summary>
internal sealed class SolutionBehavior : ITableBehavior
{
    public string Table => "solution";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (operation.Session.FindId("solution", [new("uniquename", target.GetAttributeValue<string>("uniquename"))]) is not null)
            throw PlatformFault.Create(PlatformErrorCodes.DuplicateRecord, $"There is a solution {target.GetAttributeValue<string>("uniquename")} already.");
        target["ismanaged"] = false;
        target["installedon"] = operation.Now;
        target["isvisible"] = true;
        if (!target.Contains("version")) target["version"] = "1.0";
    }

    public void Deleting(OperationContext operation, TableDefinition table, Guid id)
    {
        operation.Organization.Security.DemandPrivilege(operation.UserId, "prvImportCustomization", operation.Unit);
        var solution = operation.Session.Find("solution", id, new ColumnSet(true)) ?? throw PlatformFault.NotFound("solution", id);
        SolutionRemoval.Run(operation.Session, solution, operation.Now, operation.UserId);
        SolutionHistory.Add(operation.Session, new SolutionHistoryEntry(solution.GetAttributeValue<string>("uniquename"), SolutionOperation.Uninstall, SolutionSuboperation.Delete, operation.Now, operation.Organization.UtcNow()).Of(solution));
        InstalledChanges.Touch(operation);
    }
}
