using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>Upsert of a row of a virtual table: an Update when the provider's Retrieve finds it, else a Create (assumed: as for other tables).</summary>
internal sealed class VirtualUpsertHandler : IMessageHandler
{
    private readonly TableDefinition _table;
    private readonly StepRunner _steps;

    public VirtualUpsertHandler(TableDefinition table, StepRunner steps)
    {
        _table = table;
        _steps = steps;
    }

    public string MessageName => "Upsert";

    // The provider is asked for the row before it is written.
    public void Authorize(OperationContext operation) => operation.DemandTable(AccessRight.Read, _table.LogicalName);

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<Entity>("Target");
        if (target.KeyAttributes.Count > 0) target.Id = operation.Resolve(new EntityReference(_table.LogicalName) { KeyAttributes = target.KeyAttributes });
        target.KeyAttributes.Clear();
        var found = ProviderRows.IdOf(_table, target) is { } id && IsThere(operation, new EntityReference(_table.LogicalName, id));
        if (found) operation.PartService.Update(target);
        operation.OutputParameters["RecordCreated"] = !found;
        operation.OutputParameters["Target"] = new EntityReference(_table.LogicalName, found ? ProviderRows.IdOf(_table, target)!.Value : operation.PartService.Create(target));
    }

    private bool IsThere(OperationContext operation, EntityReference row)
    {
        if (_table.DataProviderId == DataProviders.DataSources) return DataSourceRows.Find(operation.Session, _table, row.Id) is not null;
        var output = new ParameterCollection();
        try
        {
            ProviderPlugins.Run(operation, _steps, _table, "Retrieve", row.Id, new ParameterCollection { ["Target"] = row, ["ColumnSet"] = new ColumnSet(_table.PrimaryIdColumn) }, output);
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault> e) when (e.Detail.ErrorCode == PlatformErrorCodes.ObjectDoesNotExist)
        {
            return false;
        }
        return output.TryGetValue("BusinessEntity", out var found) && found is Entity entity && ProviderRows.IdOf(_table, entity) is not null;
    }
}
