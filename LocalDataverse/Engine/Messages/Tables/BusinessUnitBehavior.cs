using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>businessunit: stands below another one, has a default team and copies of the roles above it (codes and texts of the refusals are assumed).</summary>
internal sealed class BusinessUnitBehavior : ITableBehavior
{
    public string Table => "businessunit";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (target.GetAttributeValue<EntityReference>("parentbusinessunitid") is null)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A business unit needs a parent: only the organization's root business unit has none.");
        }
        target["organizationid"] = new EntityReference("organization", operation.Organization.Id);
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (target.Contains("parentbusinessunitid") && target["parentbusinessunitid"] is null)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The business unit {target.Id} needs a parent.");
        }
    }

    public void Created(OperationContext operation, TableDefinition table, Entity row)
    {
        var id = DefaultTeam.IdOf(row.Id);
        operation.PlatformService.Create(new Entity("team", id) { ["name"] = row.GetAttributeValue<string>("name"), ["businessunitid"] = row.ToEntityReference(), ["isdefault"] = true });
        RoleCopies.Complete(operation.Session);
    }
}
