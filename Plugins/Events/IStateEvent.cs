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

    /// <summary>The records whose state calls for the event.</summary>
    FilterExpression CallsFor();

    /// <summary>Whether a record in that state lacks the message.</summary>
    /// <param name="lastTransition">Type of the newest event of the record that told a state; null when none did.</param>
    bool IsMissing(string? lastTransition);

    /// <summary>Writes the message of a record.</summary>
    /// <returns>Whether one was written: not for a record that turns out not to call for it.</returns>
    bool Capture(PluginScope scope, Guid id);
}
