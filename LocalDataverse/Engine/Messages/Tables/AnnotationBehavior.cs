using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>annotation: its file is checked, and its size told.</summary>
internal sealed class AnnotationBehavior : ITableBehavior
{
    public string Table => "annotation";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => NoteFile.Complete(operation, table, target, "documentbody");

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => NoteFile.Complete(operation, table, target, "documentbody");
}
