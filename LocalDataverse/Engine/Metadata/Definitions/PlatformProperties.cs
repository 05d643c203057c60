using System;
using System.Collections.Concurrent;
using System.Reflection;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Sets the properties of definitions that only the platform sets: the SDK gives them no public setter.</summary>
internal static class PlatformProperties
{
    private static readonly ConcurrentDictionary<(Type Type, string Name), PropertyInfo> Known = new();

    /// <summary>Sets a property and gives the definition back.</summary>
    public static T With<T>(this T definition, string property, object? value) where T : class
    {
        Known.GetOrAdd((definition.GetType(), property), static key => Find(key.Type, key.Name)).SetValue(definition, value);
        return definition;
    }

    /// <summary>The property as its own class declares it: a private setter can't be reached through a derived one.</summary>
    private static PropertyInfo Find(Type type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is { } property) return property;
        throw new MissingMemberException(type.FullName, name);
    }
}
