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

    /// <summary>Name and bytes of what a row's column holds; null when it is empty, or not for the user to see. An image has no name of its own: it gets the column's (assumed).</summary>
    public static (string Name, byte[] Content)? Read(OperationContext operation, EntityReference target, ColumnDefinition column)
    {
        var shown = new Entity(target.LogicalName, target.Id) { [column.LogicalName] = null };
        foreach (var principal in operation.Principals) SecuredColumns.Hide(operation.Session, principal, shown);
        if (!shown.Contains(column.LogicalName)) return null;
        if (column.Type == ColumnType.File) return StoredFile.Of(operation.Session, target, column) is { } file ? (file.Name, file.Content(operation.Session)) : null;
        var image = operation.Session.Find(target.LogicalName, target.Id, new ColumnSet(column.LogicalName))?.GetAttributeValue<byte[]>(column.LogicalName);
        return image is null ? null : (column.LogicalName, image);
    }
}
