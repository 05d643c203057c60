using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>UpdateAttribute: labels, limits, formats, required level, security and default of a column. Of the platform's own columns labels, lengths, the required level and security (assumed).</summary>
internal sealed class UpdateAttributeHandler : IMessageHandler
{
    public string MessageName => "UpdateAttribute";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Write, DefinitionRights.Attribute);

    public void Execute(OperationContext operation)
    {
        var (attribute, change) = (operation.Required<AttributeMetadata>("Attribute"), new DefinitionChange(operation));
        var table = operation.Table(operation.Required<string>("EntityName"));
        var column = table.Columns.Values.FirstOrDefault(c => attribute.LogicalName is { } name ? string.Equals(c.LogicalName, name, StringComparison.OrdinalIgnoreCase) : MetadataIds.Column(table.LogicalName, c.LogicalName) == attribute.MetadataId)
            ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Could not find an attribute with specified name: {attribute.LogicalName}");
        var id = MetadataIds.Column(table.LogicalName, column.LogicalName);
        ManagedDefinitions.DemandChange(operation, ComponentTypes.Attribute, id);
        var changed = change.Columns.Change(column, attribute);
        change.Put(NewColumn.WithPrimaryImage(table, attribute, column.LogicalName), column.IsCustom ? changed : Of(column, changed));
        change.Changed((ComponentTypes.Attribute, id));
    }

    private static ColumnDefinition Of(ColumnDefinition column, ColumnDefinition changed) => column with
    {
        DisplayNames = changed.DisplayNames,
        Descriptions = changed.Descriptions,
        RequiredLevel = changed.RequiredLevel,
        MaxLength = changed.MaxLength,
        IsSecured = changed.IsSecured,
        IsAuditEnabled = changed.IsAuditEnabled,
    };
}
