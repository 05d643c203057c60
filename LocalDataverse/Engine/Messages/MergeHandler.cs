using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// Merge: what points to the subordinate row points to the target afterwards, and the subordinate is deactivated and says of which row it has become a part. Changes of the two rows
/// are Updates whose steps run; the references of others move without a message (assumed).
/// </summary>
internal sealed class MergeHandler : IMessageHandler
{
    /// <summary>The tables that can be merged, with the state the subordinate gets and the columns that may hold its parent.</summary>
    private static readonly Dictionary<string, (int State, int? Status, string[] Parents)> Tables = new()
    {
        ["account"] = (1, null, ["parentaccountid"]),
        ["contact"] = (1, null, ["parentcustomerid"]),
        ["lead"] = (2, null, ["parentaccountid", "parentcontactid"]),
        ["incident"] = (2, 2000, ["customerid"]),
    };

    public string MessageName => "Merge";

    public IReadOnlyCollection<string> EventTables => Tables.Keys;

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        if (!Tables.ContainsKey(target.LogicalName ?? ""))
            throw PlatformFault.Create(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, $"The 'Merge' method does not support entities of type '{target.LogicalName}'. MessageProcessorCache returned MessageProcessor.Empty.");
        target.Id = operation.Resolve(target);
        // The Web API's name of it.
        if (operation.Optional<EntityReference>("Subordinate") is { } subordinate)
        {
            operation.InputParameters["SubordinateId"] = operation.Resolve(subordinate);
            operation.InputParameters.Remove("Subordinate");
        }
        operation.Demand(AccessRight.Write, target);
        operation.Demand(AccessRight.Write, Subordinate(operation));
    }

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        var subordinate = Subordinate(operation);
        Check(operation, target, subordinate);
        MovedReferences.Move(operation, operation.Table(target.LogicalName), subordinate.Id, target.Id);
        if (operation.Optional<Entity>("UpdateContent") is { Attributes.Count: > 0 } content)
        {
            var change = new Entity(target.LogicalName, target.Id);
            foreach (var (column, value) in content.Attributes) if (column != operation.Table(target.LogicalName).PrimaryIdColumn) change[column] = value;
            operation.PlatformService.Update(change);
        }
        var (state, status, _) = Tables[target.LogicalName];
        var end = new Entity(subordinate.LogicalName, subordinate.Id) { ["merged"] = true, ["masterid"] = target, [StateColumns.State] = new OptionSetValue(state) };
        if (status is { } known) end[StateColumns.Status] = new OptionSetValue(known);
        operation.PlatformService.Update(end);
    }

    private static EntityReference Subordinate(OperationContext operation) =>
        operation.InputParameters.TryGetValue("SubordinateId", out var value) && value is Guid id && id != Guid.Empty
            ? new EntityReference(operation.Required<EntityReference>("Target").LogicalName, id)
            : throw PlatformFault.MissingParameter("Merge", "SubordinateId");

    /// <summary>Refuses a row merged with itself, one that was merged already, and, when asked, rows of two parents. Codes and texts are assumed.</summary>
    private static void Check(OperationContext operation, EntityReference target, EntityReference subordinate)
    {
        if (target.Id == subordinate.Id) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A record can't be merged with itself.");
        var parents = Tables[target.LogicalName].Parents.Where(p => operation.Table(target.LogicalName).TryGetColumn(p, out _)).ToArray();
        var columns = new ColumnSet([.. parents, "merged"]);
        var first = operation.Session.Find(target.LogicalName, target.Id, columns) ?? throw PlatformFault.NotFound(target.LogicalName, target.Id);
        var second = operation.Session.Find(target.LogicalName, subordinate.Id, columns) ?? throw PlatformFault.NotFound(target.LogicalName, subordinate.Id);
        if (first.GetAttributeValue<bool>("merged") || second.GetAttributeValue<bool>("merged")) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A record that was merged can't be merged again.");
        if (operation.Optional<bool>("PerformParentingChecks") && parents.FirstOrDefault(p => Id(first, p) is { } a && Id(second, p) is { } b && a != b) is { } parent)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The records have different parents ({parent}) and can't be merged.");
    }

    private static Guid? Id(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;
}
