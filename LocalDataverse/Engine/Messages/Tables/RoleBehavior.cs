using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>role: belongs to a business unit, and has a copy in each one below.</summary>
internal sealed class RoleBehavior : ITableBehavior
{
    /// <summary>role.isinherited "Direct User (Basic) access level and Team privileges", the default of new roles.</summary>
    private const int DirectUserToo = 1;

    public string Table => "role";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!target.Contains("businessunitid")) target["businessunitid"] = new EntityReference("businessunit", operation.Organization.RootBusinessUnitId);
        if (!target.Contains("isinherited")) target["isinherited"] = new OptionSetValue(DirectUserToo);
        target["parentrootroleid"] = new EntityReference("role", target.Id);
    }

    public void Created(OperationContext operation, TableDefinition table, Entity row) => RoleCopies.Complete(operation.Session);

    public void Updated(OperationContext operation, TableDefinition table, Entity row) => RoleCopies.Follow(operation.Session, row);
}
