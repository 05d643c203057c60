using System.Collections.Generic;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Query;

/// <summary>The parameters of a statement that is being written.</summary>
internal sealed class SqlParameters
{
    // SQLite takes 32,766; the platform stops at about 2,100.
    private const int Limit = 30_000;
    private readonly List<object> _values = [];

    /// <summary>The values so far.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <summary>Adds a value and gives the parameter's name.</summary>
    public string Add(object value)
    {
        if (_values.Count >= Limit) throw QueryFaults.Invalid("The query has too many values.");
        _values.Add(value);
        return PooledConnection.ParameterName(_values.Count - 1);
    }
}
