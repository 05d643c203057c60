using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// The main operation (stage 30) of one message: one handler, one file. The pipeline has run stages 10 and 20 before and runs 40 after;
/// the handler reads <see cref="OperationContext.InputParameters"/> as plug-ins left them and fills <see cref="OperationContext.OutputParameters"/>.
/// Handlers have no state, are found by their type and need a constructor without parameters.
/// </summary>
public interface IMessageHandler
{
    /// <summary>The message's name, as in OrganizationRequest.RequestName.</summary>
    string MessageName { get; }

    /// <summary>The message that steps are registered on and contexts name, where the request has another name: Cancel for CancelSalesOrder.</summary>
    string EventName => MessageName;

    /// <summary>The table steps on <see cref="EventName"/> are for, when the message is one table's; null for the others.</summary>
    string? EventTable => null;

    /// <summary>The tables steps on <see cref="EventName"/> are for, when there are several; by default <see cref="EventTable"/>.</summary>
    IReadOnlyCollection<string> EventTables => EventTable is { } table ? [table] : [];

    /// <summary>True when the platform runs stage 10 in a context of its own that is the parent of stages 20 to 40: Create, Update, Delete (PLATFORM-FACTS 1.6).</summary>
    bool HasOuterContext => false;

    /// <summary>The table, and where there is one the row, the message is about; null for a message without a table. Called before stage 10 and again after <see cref="Prepare"/>.</summary>
    EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Find(input);

    /// <summary>Refuses callers without the privileges. Runs in the transaction, after stage 10.</summary>
    void Authorize(OperationContext operation) { }

    /// <summary>The parts that stages 20 to 40 run for, one after the other (PLATFORM-FACTS 1.7, specialised update). Most messages are one part.</summary>
    IEnumerable<ParameterCollection> Split(OperationContext operation) => [operation.InputParameters];

    /// <summary>Adds what the platform adds to the parameters (ids, owner, times): stage 20 sees it. Runs in the transaction.</summary>
    void Prepare(OperationContext operation) { }

    /// <summary>Carries the message out.</summary>
    void Execute(OperationContext operation);
}
