using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What is being executed, for whom and with what values.</summary>
public interface IExecutionContext
{
    /// <summary>Business unit of the user the plug-in runs as.</summary>
    Guid BusinessUnitId { get; }

    /// <summary>Shared by everything one outermost operation set off; the platform counts it to find endless loops.</summary>
    Guid CorrelationId { get; }

    /// <summary>How many operations deep this one is; 1 is the outermost.</summary>
    int Depth { get; }

    /// <summary>The user who set off the operation, whoever the plug-in runs as.</summary>
    Guid InitiatingUserId { get; }

    /// <summary>Parameters of the message.</summary>
    ParameterCollection InputParameters { get; }

    /// <summary>True in the discontinued offline client.</summary>
    bool IsExecutingOffline { get; }

    /// <summary>True when the operation is part of a database transaction.</summary>
    bool IsInTransaction { get; }

    /// <summary>True while the discontinued offline client synchronises.</summary>
    bool IsOfflinePlayback { get; }

    /// <summary>1 full trust, 2 sandbox.</summary>
    int IsolationMode { get; }

    /// <summary>Name of the message.</summary>
    string MessageName { get; }

    /// <summary>0 synchronous, 1 asynchronous.</summary>
    int Mode { get; }

    /// <summary>When the operation or asynchronous job was made, UTC.</summary>
    DateTime OperationCreatedOn { get; }

    /// <summary>The asynchronous job's id; otherwise a new id.</summary>
    Guid OperationId { get; }

    /// <summary>Id of the organisation.</summary>
    Guid OrganizationId { get; }

    /// <summary>Unique name of the organisation.</summary>
    string OrganizationName { get; }

    /// <summary>Results of the message; filled from the main operation on.</summary>
    ParameterCollection OutputParameters { get; }

    /// <summary>The step that runs (table sdkmessageprocessingstep).</summary>
    EntityReference OwningExtension { get; }

    /// <summary>The row after the main operation, by image name; post-operation only.</summary>
    EntityImageCollection PostEntityImages { get; }

    /// <summary>The row before the main operation, by image name.</summary>
    EntityImageCollection PreEntityImages { get; }

    /// <summary>Id of the row; empty when the message has none yet.</summary>
    Guid PrimaryEntityId { get; }

    /// <summary>Logical name of the table; "none" when the message has none.</summary>
    string PrimaryEntityName { get; }

    /// <summary>The request's id; null when it has none.</summary>
    Guid? RequestId { get; }

    /// <summary>The other table of a relationship; otherwise "none".</summary>
    string SecondaryEntityName { get; }

    /// <summary>Values that plug-ins of the same operation pass on.</summary>
    ParameterCollection SharedVariables { get; }

    /// <summary>The user the plug-in runs as.</summary>
    Guid UserId { get; }
}
