using System;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>duplicaterecord: written by the jobs of BulkDetectDuplicates only, and gone with the job or the rule.</summary>
internal sealed class DuplicateRecordBehavior() : WrittenByMessages(DuplicateDetectionJob.Table, "BulkDetectDuplicates")
{
    public override void Deleting(OperationContext operation, TableDefinition table, Guid id)
    {
        if (operation.ChecksPrivileges) base.Deleting(operation, table, id);
    }
}
