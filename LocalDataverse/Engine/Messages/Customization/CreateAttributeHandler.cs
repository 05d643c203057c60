using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>CreateAttribute: a new column of a table. Lookups come with relationships.</summary>
internal sealed class CreateAttributeHandler : IMessageHandler
{
    public string MessageName => "CreateAttribute";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Create, DefinitionRights.Attribute);

    public void Execute(OperationContext operation)
    {
        var (table, change) = (operation.Table(operation.Required<string>("EntityName")), new DefinitionChange(operation));
        ManagedDefinitions.DemandNewColumns(operation, table);
        var attribute = operation.Required<AttributeMetadata>("Attribute");
        var column = NewColumn.Make(change, attribute, table.Columns.Values);
        var completed = NewColumn.WithPrimaryImage(NewColumn.Complete(table, column, change.Version), attribute, column.LogicalName);
        change.Put(completed);
        var relationships = TableRelationships.Put(operation, completed, null, null);
        change.Created([.. completed.Columns.Keys.Where(c => !table.Columns.ContainsKey(c)).Select(c => (ComponentTypes.Attribute, MetadataIds.Column(table.LogicalName, c))), .. relationships]);
        operation.OutputParameters["AttributeId"] = MetadataIds.Column(table.LogicalName, column.LogicalName);
    }
}
