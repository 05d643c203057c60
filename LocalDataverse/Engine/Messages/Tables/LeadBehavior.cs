using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>lead: the full name is made of its parts.</summary>
internal sealed class LeadBehavior : ITableBehavior
{
    public string Table => "lead";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => FullName.OfNew(table, target);

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => FullName.OfChanged(operation, table, target);
}
