using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>teamtemplate: rights on rows of a table that is enabled for access teams; two a table at most. A change counts for new teams only.</summary>
internal sealed class TeamTemplateBehavior : ITableBehavior
{
    private const string Code = "objecttypecode", Mask = "defaultaccessrightsmask";

    /// <summary>TeamSettings.MaxAutoCreatedAccessTeamsPerEntity unless a deployment says otherwise.</summary>
    private const int Limit = 2;

    public string Table => "teamtemplate";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        DemandTable(operation, target);
        DemandMask(target);
        target["issystem"] = false;
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (target.Contains(Mask)) DemandMask(target);
        if (target.GetAttributeValue<int?>(Code) != operation.Session.Find(Table, target.Id, new ColumnSet(Code))?.GetAttributeValue<int?>(Code) && target.Contains(Code)) DemandTable(operation, target);
    }

    private static void DemandTable(OperationContext operation, Entity target)
    {
        var of = AccessTeams.TableOf(operation, target.GetAttributeValue<int?>(Code));
        if (AccessTeams.TemplatesOf(operation, of).Count() < Limit) return;
        throw PlatformFault.Create(PlatformErrorCodes.TooManyTeamTemplatesForEntityAccessTeams, "Too many team templates for auto created access teams for this entity.");
    }

    private static void DemandMask(Entity target)
    {
        if (target.GetAttributeValue<int?>(Mask) is { } mask && mask != 0 && (mask & ~(int)SharedRows.All) == 0) return;
        throw PlatformFault.Create(PlatformErrorCodes.InvalidAccessMaskForTeamTemplate, "Invalid access mask is specified for team template.");
    }
}
