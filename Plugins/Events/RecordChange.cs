using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.Events;

/// <summary>What an operation did to a record: the columns as the request has them, and as they were.</summary>
internal sealed class RecordChange
{
    /// <summary>Column of every table.</summary>
    public const string ModifiedOn = "modifiedon";

    private readonly Entity? _before;
    private readonly Entity? _target;
    private readonly bool _isNew;

    /// <summary>Makes one.</summary>
    /// <param name="context">The operation.</param>
    /// <param name="preImage">Alias of the image with the columns as they were.</param>
    public RecordChange(IExecutionContext context, string preImage)
    {
        Id = context.PrimaryEntityId;
        _before = context.PreImage(preImage);
        _target = context.Target();
        _isNew = context.MessageName == SdkMessages.Create;
    }

    /// <summary>The record.</summary>
    public Guid Id { get; }

    /// <summary>Which version of the record the operation found: when it had been modified (ISO 8601); null for a new one, and where the image doesn't say.</summary>
    public string? Found => _before?.GetAttributeValue<DateTime?>(ModifiedOn)?.ToString("o", CultureInfo.InvariantCulture);

    /// <summary>Whether the record was in one state and the operation puts it into another.</summary>
    /// <param name="column">The choice column that holds the state.</param>
    /// <param name="from">The state before; null for any but the one after, and for a record that is made in that state.</param>
    /// <param name="to">The state after.</param>
    public bool Moves(string column, int? from, int to)
    {
        if (_target?.Choice(column) != to)
            return false;
        return _before?.Choice(column) is { } before ? before == from || (from is null && before != to) : from is null && _isNew;
    }

    /// <summary>Whether the operation leaves the record in a state, from wherever it came.</summary>
    public bool IsIn(string column, int state)
        => (_target is { } target && target.Contains(column) ? target.Choice(column) : _before?.Choice(column)) == state;

    /// <summary>Whether the record was in a state, and the operation leaves it there.</summary>
    public bool Stays(string column, int state)
        => _before?.Choice(column) == state && (_target is null || !_target.Contains(column) || _target.Choice(column) == state);

    /// <summary>Whether one of the columns has another value than before. A step also runs for a column that is written with the value it had.</summary>
    public bool Differs(params string[] columns)
        => _target is { } target && columns.Any(column => target.Contains(column) && !Equals(Plain(target[column]), Plain(_before?.GetAttributeValue<object>(column))));

    /// <summary>The record itself where the operation is an event of it; otherwise none.</summary>
    public IReadOnlyList<Guid> When(bool happened) => happened ? new[] { Id } : Array.Empty<Guid>();

    /// <summary>The records that a column refers to now and referred to before, each once. In the order of their ids: who has to lock both does so in the same order as others.</summary>
    public IReadOnlyList<Guid> References(string column)
        => new[] { _target, _before }.Select(row => row?.GetAttributeValue<EntityReference>(column)?.Id).OfType<Guid>().Distinct().OrderBy(id => id).ToList();

    // An empty text is stored as none.
    private static object? Plain(object? value) => value switch
    {
        EntityReference reference => Subject.Of(reference.LogicalName, reference.Id),
        OptionSetValue choice => choice.Value,
        Money money => money.Value,
        string { Length: 0 } => null,
        _ => value,
    };
}
