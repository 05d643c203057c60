using System;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rules;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>
/// A message on a virtual table: the data provider's plug-in is the main operation. The platform checks the table's privileges, brings queries into the form of a QueryExpression and gives
/// the plug-in's rows on as they are: it filters, sorts and pages nothing itself.
/// </summary>
internal sealed class ProviderHandler : IMessageHandler
{
    private readonly IMessageHandler _stored;
    private readonly TableDefinition _table;
    private readonly StepRunner _steps;

    public ProviderHandler(IMessageHandler stored, TableDefinition table, StepRunner steps)
    {
        _stored = stored;
        _table = table;
        _steps = steps;
    }

    public string MessageName => _stored.MessageName;

    public bool HasOuterContext => _stored.HasOuterContext;

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => _stored.FindTarget(input, metadata);

    public void Authorize(OperationContext operation) => operation.DemandTable(DataProviders.RightOf(MessageName), _table.LogicalName);

    public void Prepare(OperationContext operation)
    {
        if (MessageName == "RetrieveMultiple") operation.InputParameters["Query"] = VirtualQueries.ToExpression(operation, _table);
        else if (MessageName is "Create" or "Update") PrepareRow(operation, operation.Required<Entity>("Target"));
        else if (operation.Required<EntityReference>("Target") is { } reference) reference.Id = operation.Resolve(reference);
    }

    public void Execute(OperationContext operation)
    {
        var output = operation.OutputParameters;
        ProviderPlugins.Run(operation, _steps, _table, MessageName, FindTarget(operation.InputParameters, operation.Metadata)?.Id ?? Guid.Empty, operation.InputParameters, output);
        switch (MessageName)
        {
            case "Create": output["id"] = CreatedId(operation, output); break;
            case "Retrieve": output["BusinessEntity"] = Row(operation, output); break;
            case "RetrieveMultiple": output["BusinessEntityCollection"] = Rows(operation, output); break;
        }
    }

    private void PrepareRow(OperationContext operation, Entity target)
    {
        RowRules.Check(_table, target);
        References.Resolve(operation, target);
        NewRow.DemandOneId(_table, target);
        if (MessageName == "Update" || target.KeyAttributes.Count > 0) target.Id = ProviderRows.Resolve(operation, _table, target);
        target.KeyAttributes.Clear();
        if (ProviderRows.IdOf(_table, target) is { } id) target[_table.PrimaryIdColumn] = target.Id = id;
    }

    // A provider that makes ids says which; else the caller's counts (assumed).
    private Guid CreatedId(OperationContext operation, ParameterCollection output) =>
        output.TryGetValue("id", out var value) && value is Guid made && made != Guid.Empty ? made
        : ProviderRows.IdOf(_table, operation.Required<Entity>("Target")) ?? throw ProviderRows.Wrong(_table, "no 'id' for the new row");

    // The walk-through's plug-in gives an empty row for one that isn't there.
    private Entity Row(OperationContext operation, ParameterCollection output)
    {
        if (output.TryGetValue("BusinessEntity", out var value) && value is not null and not Entity) throw ProviderRows.Wrong(_table, $"a {value.GetType().Name} as 'BusinessEntity'");
        if (value is not Entity row || row is { Id: var id, Attributes.Count: 0 } && id == Guid.Empty) throw PlatformFault.NotFound(_table.LogicalName, operation.Required<EntityReference>("Target").Id);
        ProviderRows.Complete(_table, row);
        if (operation.Optional<RelationshipQueryCollection>("RelatedEntitiesQuery") is { } queries) RelatedQueries.Run(operation, row, queries);
        operation.Formatted.Fill(row);
        return row;
    }

    private EntityCollection Rows(OperationContext operation, ParameterCollection output)
    {
        if (!output.TryGetValue("BusinessEntityCollection", out var value) || value is not EntityCollection rows) throw ProviderRows.Wrong(_table, "no EntityCollection as 'BusinessEntityCollection'");
        rows.EntityName = _table.LogicalName;
        foreach (var row in rows.Entities) ProviderRows.Complete(_table, row);
        operation.Formatted.Fill(rows.Entities);
        return rows;
    }
}
