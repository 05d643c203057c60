using System;
using System.Buffers.Text;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Files;

/// <summary>The file of a note or an attachment: Base64 in a column of its row, as a value or in blocks ("Use file data with attachment and note records", Microsoft Learn).</summary>
internal static class NoteFile
{
    /// <summary>Checks the file of a row that is written, and adds what the platform tells of it.</summary>
    public static void Complete(OperationContext operation, TableDefinition table, Entity target, string body)
    {
        if (target.Contains("filename") || target.Contains("mimetype")) FilePolicy.Demand(operation, target.GetAttributeValue<string>("filename"), target.GetAttributeValue<string>("mimetype"));
        if (!target.Contains(body)) return;
        var size = 0;
        if (target.GetAttributeValue<string?>(body) is { } text)
        {
            FilePolicy.DemandSize(operation, text.Length);
            if (!Base64.IsValid(text, out size)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The column '{body}' of '{table.LogicalName}' takes a file in Base64.");
        }
        operation.Enrich(table, target, "filesize", size);
        operation.Enrich(table, target, "isdocument", target[body] is not null);
    }

    /// <summary>Refuses users without the right to make the row of Target, or to change it when it is there.</summary>
    public static void AuthorizeUpload(OperationContext operation, string table)
    {
        var target = Target(operation, table);
        if (target.Id != Guid.Empty && operation.Session.Find(table, target.Id, new ColumnSet(false)) is not null) operation.Demand(AccessRight.Write, target.ToEntityReference());
        else operation.DemandTable(AccessRight.Create, table);
    }

    /// <summary>Begins an upload: of the file of a new row, or of one that is there.</summary>
    public static void BeginUpload(OperationContext operation, string table)
    {
        var target = Target(operation, table);
        FilePolicy.Demand(operation, target.GetAttributeValue<string>("filename"), target.GetAttributeValue<string>("mimetype"));
        operation.OutputParameters["FileContinuationToken"] = operation.Organization.Files.BeginUpload(
            operation.UserId, new EntityReference(table, target.Id), table, target.GetAttributeValue<string>("filename") ?? "", DemandSize);
    }

    /// <summary>Ends an upload: makes the row, or changes the one that is there where that may be.</summary>
    public static Guid Commit(OperationContext operation, string table, string body, bool mayChange)
    {
        var target = ValueCopier.Copy(Target(operation, table));
        var token = operation.Required<string>("FileContinuationToken");
        var transfer = operation.Organization.Files.Find(token, operation.UserId);
        if (transfer.Row.LogicalName != table) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The file continuation token is not one of an upload to '{table}'.");
        var blocks = operation.Required<string[]>("BlockList");
        var size = transfer.Size(blocks);
        DemandSize(operation, size);
        target[body] = Convert.ToBase64String(transfer.Join(blocks));
        if (mayChange && target.Id != Guid.Empty && operation.Session.Find(table, target.Id, new ColumnSet(false)) is not null) operation.PartService.Update(target);
        else target.Id = operation.PartService.Create(target);
        operation.OutputParameters["FileSizeInBytes"] = (int)size;
        operation.Unit.AfterCommit(() => operation.Organization.Files.End(token));
        return target.Id;
    }

    /// <summary>Refuses users without the right to read the row of Target. It is of this table: ids of other tables' rows may be the same.</summary>
    public static void AuthorizeDownload(OperationContext operation, string table)
    {
        DemandTable(operation, table, operation.Required<EntityReference>("Target").LogicalName);
        FileTarget.Demand(operation, AccessRight.Read);
    }

    /// <summary>Begins a download.</summary>
    public static void BeginDownload(OperationContext operation, string table, string body)
    {
        var target = operation.Required<EntityReference>("Target");
        var name = Row(operation.Session, "filename").GetAttributeValue<string>("filename") ?? "";
        operation.OutputParameters["FileContinuationToken"] = operation.Organization.Files.BeginDownload(operation.UserId, new EntityReference(table, target.Id), body, name, Read);
        operation.OutputParameters["FileName"] = name;
        operation.OutputParameters["FileSizeInBytes"] = Read(operation.Session).Length;

        Entity Row(IDataSession session, string column) => session.Find(table, target.Id, new ColumnSet(column)) ?? throw PlatformFault.NotFound(table, target.Id);

        byte[] Read(IDataSession session) => Convert.FromBase64String(Row(session, body).GetAttributeValue<string>(body) ?? "");
    }

    /// <summary>The row of Target; it may name its id in a column.</summary>
    private static Entity Target(OperationContext operation, string table)
    {
        var target = operation.Required<Entity>("Target");
        DemandTable(operation, table, target.LogicalName);
        if (target.Id == Guid.Empty) target.Id = target.GetAttributeValue<Guid?>(operation.Table(table).PrimaryIdColumn) ?? Guid.Empty;
        return target;
    }

    private static void DemandSize(OperationContext operation, long bytes) => FilePolicy.DemandSize(operation, (bytes + 2) / 3 * 4);

    private static void DemandTable(OperationContext operation, string table, string given)
    {
        if (given != table) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"{operation.MessageName} is for rows of '{table}', not of '{given}'.");
    }
}
