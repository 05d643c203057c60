using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Targets of the multiple messages.</summary>
internal static class MultipleTargets
{
    /// <summary>The rows: at least one, all of one table.</summary>
    public static EntityCollection Of(OperationContext operation)
    {
        var targets = operation.Required<EntityCollection>("Targets");
        if (targets.Entities.Count == 0) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"{operation.MessageName} needs at least one row in Targets.");
        if (string.IsNullOrEmpty(targets.EntityName)) targets.EntityName = targets.Entities[0].LogicalName;
        if (targets.Entities.FirstOrDefault(r => !string.Equals(r.LogicalName, targets.EntityName, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"All rows of {operation.MessageName} must be of the table '{targets.EntityName}', not '{other.LogicalName}'.");
        }
        return targets;
    }
}
