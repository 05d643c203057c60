using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>One message on one table as steps see it. An operation raises one, or several where the single and multiple pipelines are merged (PLATFORM-FACTS 1.9).</summary>
internal sealed class MessageEvent
{
    public MessageEvent(string message, string table, Guid id, ParameterCollection input, ParameterCollection shared)
    {
        Message = message;
        Table = table;
        Id = id;
        Input = input;
        Shared = shared;
    }

    public string Message { get; }

    /// <summary>Logical name of the table; "none" for messages without one.</summary>
    public string Table { get; }

    /// <summary>The row; empty where there is none, or not yet.</summary>
    public Guid Id { get; set; }

    public ParameterCollection Input { get; }

    public ParameterCollection Output { get; set; } = new();

    public ParameterCollection Shared { get; }

    /// <summary>The context of the outer part of the operation, at stage 30 (PLATFORM-FACTS 1.6); null where the message has none.</summary>
    public IPluginExecutionContext? Outer { get; init; }

    /// <summary>The rows images are taken of, in the order of Targets.</summary>
    public IReadOnlyList<EntityReference> ImageRows { get; init; } = [];

    /// <summary>Columns the platform added to Target: they don't count for filtering attributes.</summary>
    public IReadOnlySet<string> PlatformColumns { get; set; } = new HashSet<string>();
}
