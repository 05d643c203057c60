using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>What an SDK class looks like in the Web API: its data members; of a dictionary the number of entries, the keys and the values.</summary>
internal static class SdkMembers
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>Names and types of the members.</summary>
    public static IEnumerable<(string Name, Type Type)> Of(Type type) => DictionaryOf(type) is { } dictionary
        ? [("Count", typeof(int)), ("IsReadOnly", typeof(bool)), ("Keys", dictionary.GetGenericArguments()[0].MakeArrayType()), ("Values", dictionary.GetGenericArguments()[1].MakeArrayType())]
        : Properties(type).Select(p => (p.Name, p.PropertyType));

    /// <summary>The properties with data.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(Public).Where(p => p.Name is not "ExtensionData" && p.GetIndexParameters().Length == 0);

    /// <summary>The dictionary that a class is; null for others.</summary>
    public static Type? DictionaryOf(Type type) => Generic(type, typeof(IEnumerable<>)) is { } list && list.GetGenericArguments()[0] is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) ? pair : null;

    /// <summary>The type of a list's items; null for what is no list.</summary>
    public static Type? ItemOf(Type type) => type == typeof(string) || type == typeof(byte[]) || DictionaryOf(type) is not null ? null : Generic(type, typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static Type? Generic(Type type, Type definition) => type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
}
