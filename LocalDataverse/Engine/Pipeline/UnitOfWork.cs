using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>
/// The transaction of one outermost operation, shared by everything nested in it. Once an operation in it failed it is doomed: nothing more is done in it and it
/// never commits, even when a plug-in swallowed the error (PLATFORM-FACTS 1.1).
/// </summary>
internal sealed class UnitOfWork : IDisposable
{
    private readonly List<Action> _afterCommit = [];
    private Guid? _transactionId;

    public UnitOfWork(IDataSession session) => Session = session;

    /// <summary>The rows and schema as this transaction sees them.</summary>
    public IDataSession Session { get; }

    /// <summary>An operation in this transaction failed.</summary>
    public bool Doomed { get; private set; }

    /// <summary>Registrations were written here: look them up in this session, not in the shared cache.</summary>
    public bool RegistrationsChanged { get; set; }

    /// <summary>The users and teams as security rows written here make them; null while there are none, and the shared cache counts.</summary>
    public Dictionary<Guid, Principal>? Principals { get; set; }

    /// <summary>Says in rows of audit which belong together.</summary>
    public Guid TransactionId => _transactionId ??= Guid.NewGuid();

    /// <summary>The organisation's auditing is on, as this transaction sees it; null while nobody asked.</summary>
    public bool? IsAuditEnabled { get; set; }

    /// <summary>Marks the transaction as one that can only roll back.</summary>
    public void Doom() => Doomed = true;

    /// <summary>Runs the action after the commit; never when rolled back.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

    /// <summary>Makes everything durable, then runs what waited for it.</summary>
    public void Commit()
    {
        if (Doomed) throw new InvalidOperationException("A failed operation's transaction can't be committed.");
        Session.Commit();
        foreach (var action in _afterCommit) action();
        _afterCommit.Clear();
    }

    /// <summary>Rolls back what was not committed.</summary>
    public void Dispose() => Session.Dispose();
}
