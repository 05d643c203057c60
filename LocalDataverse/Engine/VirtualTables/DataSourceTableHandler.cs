using System;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rules;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>A message on a data source table: the platform's own provider keeps its rows in entitydatasource.</summary>
internal sealed class DataSourceTableHandler : IMessageHandler
{
    private readonly IMessageHandler _stored;
    private readonly TableDefinition _table;

    public DataSourceTableHandler(IMessageHandler stored, TableDefinition table)
    {
        _stored = stored;
        _table = table;
    }

    public string MessageName => _stored.MessageName;

    public bool HasOuterContext => _stored.HasOuterContext;

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => _stored.FindTarget(input, metadata);

    public void Authorize(OperationContext operation) => operation.DemandTable(DataProviders.RightOf(MessageName), _table.LogicalName);

    public void Execute(OperationContext operation)
    {
        switch (MessageName)
        {
            case "Create": Create(operation, operation.Required<Entity>("Target")); break;
            case "Update": Update(operation, operation.Required<Entity>("Target")); break;
            case "Delete": operation.PlatformService.Delete("entitydatasource", Find(operation, operation.Required<EntityReference>("Target")).Id); break;
            case "Retrieve": Give(operation, "BusinessEntity", Find(operation, operation.Required<EntityReference>("Target"))); break;
            default:
                var rows = DataSourceRows.Query(operation.Session, _table, VirtualQueries.ToExpression(operation, _table));
                operation.Formatted.Fill(rows.Entities);
                operation.OutputParameters["BusinessEntityCollection"] = rows;
                break;
        }
    }

    private void Create(OperationContext operation, Entity target)
    {
        RowRules.Check(_table, target);
        NewRow.DemandOneId(_table, target);
        target.Id = ProviderRows.IdOf(_table, target) ?? RowIds.Next();
        target[_table.PrimaryIdColumn] = target.Id;
        var stored = DataSourceRows.Write(_table, target);
        // Several providers that share a table of data sources can't be told apart here: the first counts.
        stored["entitydataproviderid"] = DataSourceRows.Providers(operation.Session, _table).Order().Cast<Guid?>().FirstOrDefault() is { } provider
            ? new EntityReference("entitydataprovider", provider)
            : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"No data provider has '{_table.LogicalName}' as its table of data sources.");
        operation.OutputParameters["id"] = operation.PlatformService.Create(stored);
    }

    private void Update(OperationContext operation, Entity target)
    {
        RowRules.Check(_table, target);
        var id = ProviderRows.Resolve(operation, _table, target);
        if (DataSourceRows.Find(operation.Session, _table, id) is null) throw PlatformFault.NotFound(_table.LogicalName, id);
        var whole = DataSourceRows.Read(_table, operation.Session.Find("entitydatasource", id, new ColumnSet(true))!, secrets: true);
        foreach (var (column, value) in target.Attributes) whole[column] = value;
        operation.PlatformService.Update(DataSourceRows.Write(_table, whole));
    }

    private Entity Find(OperationContext operation, EntityReference target)
    {
        var id = operation.Resolve(target);
        return DataSourceRows.Find(operation.Session, _table, id) ?? throw PlatformFault.NotFound(_table.LogicalName, id);
    }

    private static void Give(OperationContext operation, string name, Entity row)
    {
        operation.Formatted.Fill(row);
        operation.OutputParameters[name] = row;
    }
}
