using System;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Events;

/// <summary>An event that can be seen on the record afterwards: a reconciliation finds what wasn't captured while plug-ins were bypassed or switched off.</summary>
internal interface IStateEvent
{
    /// <summary>Its type.</summary>
    string Type { get; }

    /// <summary>Logical name of the table of its subject.</summary>
    string Table { get; }

    /// <summary>The state that calls for the event.</summary>
    FilterExpression CallsFor();

    /// <summary>Whether it is told only of records that were told about before: nobody has to hear that an order it never heard of was cancelled.</summary>
    bool NeedsEarlierEvent { get; }

    /// <summary>Writes the message of a record.</summary>
    void Capture(PluginScope scope, Guid id);
}
