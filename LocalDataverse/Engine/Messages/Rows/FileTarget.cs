using System;
using System.ServiceModel;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>The row whose file a message is about.</summary>
internal static class FileTarget
{
    /// <summary>Finds the row of Target and refuses users without the right to it.</summary>
    public static void Demand(OperationContext operation, AccessRight right)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        if (operation.Session.Find(target.LogicalName, target.Id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(target.LogicalName, target.Id);
        operation.Demand(right, target);
    }

    /// <summary>The file in a row's column, or its whole image; null when there is none, or it isn't for the user to see.</summary>
    public static StoredFile? Find(OperationContext operation, EntityReference target, ColumnDefinition column)
    {
        var shown = new Entity(target.LogicalName, target.Id) { [column.LogicalName] = null };
        foreach (var principal in operation.Principals) SecuredColumns.Hide(operation.Session, principal, shown);
        if (!shown.Contains(column.LogicalName)) return null;
        return StoredFile.Of(operation.Session, target, column.LogicalName);
    }

    /// <summary>The refusal to read what isn't there. Code and text of files are assumed.</summary>
    public static FaultException<OrganizationServiceFault> Missing(OperationContext operation, EntityReference target, ColumnDefinition column)
    {
        if (column.Type == ColumnType.File) return PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"No file attachment found for attribute: {column.LogicalName} EntityId: {target.Id}.");
        var id = ImageColumns.IdColumn(column.LogicalName);
        var image = operation.Table(target.LogicalName).Columns.ContainsKey(id) ? operation.Session.Find(target.LogicalName, target.Id, new ColumnSet(id))?.GetAttributeValue<Guid?>(id) : null;
        return PlatformFault.Create(
            PlatformErrorCodes.ObjectDoesNotExist,
            $"No FileAttachment records found for imagedescriptorId: {image ?? Guid.Empty} for image attribute: {column.LogicalName} of {target.LogicalName} record with id {target.Id}.");
    }
}
