using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Amqp.Types;

namespace LocalDataverse.Broker.Management;

/// <summary>Reads the arguments of management requests.</summary>
internal static class ManagementArguments
{
    /// <summary>A required argument of one type.</summary>
    /// <exception cref="InvalidDataException">It is missing or of another type.</exception>
    public static T Required<T>(this Map body, string name) =>
        body.TryGetValue(name, out var value) && value is T typed
            ? typed
            : throw new InvalidDataException($"The request needs '{name}' of type {typeof(T).Name}.");

    /// <summary>A required array or list, not empty, whose items are of one type.</summary>
    /// <exception cref="InvalidDataException">It is missing, empty, or holds something else.</exception>
    public static IReadOnlyList<T> RequiredList<T>(this Map body, string name)
    {
        var items = (body.TryGetValue(name, out var value) ? value as IEnumerable : null)?.Cast<object>().ToList() ?? [];
        return items.Count > 0 && items.All(item => item is T)
            ? [.. items.Cast<T>()]
            : throw new InvalidDataException($"The request needs '{name}', an array of {typeof(T).Name}.");
    }

    /// <exception cref="InvalidDataException">The argument is there but isn't a map.</exception>
    public static Dictionary<string, object?>? OptionalProperties(this Map body, string name) =>
        body.TryGetValue(name, out var value) && value is not null
            ? (value as Map ?? throw new InvalidDataException($"'{name}' isn't a map.")).ToDictionary(entry => entry.Key.ToString()!, entry => (object?)entry.Value)
            : null;
}
