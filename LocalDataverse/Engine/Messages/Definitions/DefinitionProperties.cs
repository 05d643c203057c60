using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Definitions;

/// <summary>The properties of definitions by name, as metadata queries speak of them.</summary>
internal static class DefinitionProperties
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, PropertyInfo>> Known = new();
    private static readonly ConcurrentDictionary<Type, IReadOnlySet<string>> Families = new();

    /// <summary>The properties of a definition's class, inherited ones included.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Of(Type type) => Known.GetOrAdd(type, static t => Read(t).ToDictionary(p => p.Name, StringComparer.Ordinal));

    /// <summary>The names of the properties that a class or any class derived from it has.</summary>
    public static IReadOnlySet<string> NamesOf(Type family) => Families.GetOrAdd(family, static f =>
        f.Assembly.GetTypes().Where(t => t.IsAssignableTo(f)).SelectMany(Read).Select(p => p.Name).ToHashSet(StringComparer.Ordinal));

    /// <summary>Every property as its own class declares it, so that private setters can be used.</summary>
    private static IEnumerable<PropertyInfo> Read(Type type)
    {
        for (var at = type; at is not null && at.IsAssignableTo(typeof(MetadataBase)); at = at.BaseType)
            foreach (var property in at.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                if (property.IsDefined(typeof(DataMemberAttribute)) && property.CanWrite) yield return property;
    }
}
