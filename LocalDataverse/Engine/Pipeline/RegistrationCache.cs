using System.Threading;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The committed registrations, read once and again after they changed. Thread-safe.</summary>
internal sealed class RegistrationCache
{
    private readonly IOrganizationStore _store;
    private readonly Lock _gate = new();
    private RegistrationSnapshot? _committed;

    public RegistrationCache(IOrganizationStore store) => _store = store;

    /// <summary>The registrations that count for an operation: those of its transaction when it changed them.</summary>
    public RegistrationSnapshot For(UnitOfWork? unit)
    {
        if (unit is { RegistrationsChanged: true }) return RegistrationLoader.Load(unit.Session);
        lock (_gate)
        {
            if (_committed is not null) return _committed;
            using var session = _store.OpenSession();
            return _committed = RegistrationLoader.Load(session);
        }
    }

    /// <summary>Forgets what was read.</summary>
    public void Invalidate()
    {
        lock (_gate) _committed = null;
    }
}
