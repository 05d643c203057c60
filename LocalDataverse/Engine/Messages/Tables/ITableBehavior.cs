using System;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>What the platform itself does when rows of one table are written through the service: one table, one file. No state; a constructor without parameters.</summary>
internal interface ITableBehavior
{
    /// <summary>Logical name of the table.</summary>
    string Table { get; }

    /// <summary>Checks and completes a new row before stage 20.</summary>
    void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) { }

    /// <summary>Checks and completes a change before stage 20.</summary>
    void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) { }

    /// <summary>The row was inserted.</summary>
    void Created(OperationContext operation, TableDefinition table, Entity row) { }

    /// <summary>The row was changed.</summary>
    void Updated(OperationContext operation, TableDefinition table, Entity row) { }

    /// <summary>The row is about to be deleted; nothing that goes with it has gone yet.</summary>
    void Deleting(OperationContext operation, TableDefinition table, Guid id) { }

    /// <summary>The row was deleted.</summary>
    void Deleted(OperationContext operation, TableDefinition table, Guid id) { }
}
