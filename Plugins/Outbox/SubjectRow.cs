using System;
using System.Globalization;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Outbox;

/// <summary>
/// The subject's row as a capture sees it. Two captures of one subject don't run at once: each happens in the transaction that changed the subject's record and so
/// holds its lock; a capture on the record's lines takes the row's own lock first. The alternate key on subject and sequence guards that.
/// </summary>
internal sealed class SubjectRow
{
    private static readonly char[] Blank = { ' ' };

    private readonly IOrganizationService _system;
    private readonly string _subject;
    private readonly Entity? _row;

    private SubjectRow(IOrganizationService system, string subject, Entity? row)
    {
        _system = system;
        _subject = subject;
        _row = row;
    }

    /// <summary>Number of the next message, starting with 1.</summary>
    public int NextSequence => (_row?.GetAttributeValue<int>(IntegrationSubject.LastSequence) ?? 0) + 1;

    private string? LastTransition => _row?.GetAttributeValue<string>(IntegrationSubject.LastTransition);

    /// <summary>Reads the row; it may not be there yet.</summary>
    public static SubjectRow Read(IOrganizationService system, string subject)
    {
        var query = new QueryExpression(IntegrationSubject.Table)
        {
            ColumnSet = new ColumnSet(IntegrationSubject.LastSequence, IntegrationSubject.LastMessageId, IntegrationSubject.LastTransition, IntegrationSubject.LastTransitionFrom),
        };
        query.Criteria.AddCondition(IntegrationSubject.Subject, ConditionOperator.Equal, subject);
        return new SubjectRow(system, subject, system.First(query));
    }

    /// <summary>Locks the row if it is there. For captures in transactions that didn't change the subject's record.</summary>
    public static void Lock(IOrganizationService system, string subject)
    {
        var query = new QueryExpression(IntegrationSubject.Table) { ColumnSet = new ColumnSet(IntegrationSubject.Id) };
        query.Criteria.AddCondition(IntegrationSubject.Subject, ConditionOperator.Equal, subject);
        if (system.First(query) is { } row)
            system.Update(new Entity(IntegrationSubject.Table, row.Id) { [IntegrationSubject.Subject] = subject });
    }

    /// <summary>
    /// Whether a message can still be brought up to date: it is the newest, or the one before it and the state it told is still the last one told. Otherwise the newer message
    /// told something that wouldn't be true any more.
    /// </summary>
    /// <param name="messageId">The message.</param>
    /// <param name="transition">Its type when it tells a state; null when it doesn't.</param>
    public bool IsCurrent(Guid messageId, string? transition)
    {
        var position = Array.FindIndex(LastIds(), id => string.Equals(id, messageId.ToString("D"), StringComparison.OrdinalIgnoreCase));
        return position == 0 || (position > 0 && transition != null && transition == LastTransition);
    }

    /// <summary>Whether a message is one of the two newest.</summary>
    public bool IsRecent(Guid messageId) => LastIds().Contains(messageId.ToString("D"), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a state was told already by an operation that found the same version of the record. Two people may submit an order in the same instant: the platform reads both
    /// images before it lets the second one write, so both see it active, and it was submitted once.
    /// </summary>
    /// <param name="transition">Type of the event.</param>
    /// <param name="found">The version; null is none.</param>
    public bool WasTold(string transition, string? found)
        => found != null && transition == LastTransition && found == _row?.GetAttributeValue<string>(IntegrationSubject.LastTransitionFrom);

    /// <summary>Writes that the ERP knows a state without having been told.</summary>
    /// <param name="transition">Type of the event that would have told it.</param>
    public void Know(string transition)
    {
        if (LastTransition == transition)
            return;
        var change = new Entity(IntegrationSubject.Table) { [IntegrationSubject.LastTransition] = transition, [IntegrationSubject.LastTransitionFrom] = null };
        if (_row is null)
            change[IntegrationSubject.LastSequence] = 0;
        Save(change);
    }

    /// <summary>Writes that a message was added.</summary>
    /// <param name="messageId">The message, with the number <see cref="NextSequence"/>.</param>
    /// <param name="transition">Its type when it tells a state; null leaves the state that was told before.</param>
    /// <param name="found">Which version of the record it found.</param>
    /// <param name="dueOn">When it happened: the message is due at once.</param>
    public void Add(Guid messageId, string? transition, string? found, DateTime dueOn)
    {
        var id = messageId.ToString("D");
        var change = new Entity(IntegrationSubject.Table)
        {
            [IntegrationSubject.LastSequence] = NextSequence,
            [IntegrationSubject.DueOn] = dueOn,
            [IntegrationSubject.LastMessageId] = LastIds().FirstOrDefault() is { } before ? string.Format(CultureInfo.InvariantCulture, "{0} {1}", id, before) : id,
        };
        if (transition != null)
        {
            change[IntegrationSubject.LastTransition] = transition;
            change[IntegrationSubject.LastTransitionFrom] = found;
        }

        Save(change);
    }

    private void Save(Entity change)
    {
        if (_row is null)
        {
            change[IntegrationSubject.Subject] = _subject;
            _system.Create(change);
            return;
        }

        change.Id = _row.Id;
        _system.Update(change);
    }

    /// <summary>Ids of the two newest messages, the newest first.</summary>
    public string[] LastIds()
        => (_row?.GetAttributeValue<string>(IntegrationSubject.LastMessageId) ?? string.Empty).Split(Blank, StringSplitOptions.RemoveEmptyEntries);
}
