using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>
/// How the SDK's classes of metadata show in the Web API: tables, columns, relationships, choices and keys are entity types, what they are made of complex types. The
/// properties are those that the SDK serialises.
/// </summary>
internal static class DefinitionTypes
{
    /// <summary>The property through which a column leads to its choice a second time; the SDK's classes haven't got it.</summary>
    public const string GlobalOptionSet = "GlobalOptionSet";

    private static readonly Type[] Roots = [typeof(EntityMetadata), typeof(AttributeMetadata), typeof(RelationshipMetadataBase), typeof(OptionSetMetadataBase), typeof(EntityKeyMetadata)];
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Known = new();
    private static readonly ConcurrentDictionary<Type, (IReadOnlyList<PropertyInfo> Values, IReadOnlyList<PropertyInfo> Navigations)> Orders = new();

    /// <summary>Every class that is an entity type, bases before what derives from them.</summary>
    public static IReadOnlyList<Type> Entities { get; } =
        [typeof(MetadataBase), .. typeof(MetadataBase).Assembly.GetExportedTypes().Where(IsEntity).OrderBy(Depth).ThenBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>True for classes that are entity types.</summary>
    public static bool IsEntity(Type type) => Roots.Any(r => r.IsAssignableFrom(type));

    /// <summary>True for properties that lead to other definitions.</summary>
    public static bool IsNavigation(PropertyInfo property) => IsEntity(ItemType(property.PropertyType) ?? property.PropertyType);

    /// <summary>The class a type stands on in the Web API; null when on none. Complex types have what an abstract class brings as their own.</summary>
    public static Type? BaseOf(Type type) => type.BaseType is { IsGenericType: false } own && own != typeof(object) && (IsEntity(type) || !own.IsAbstract) ? own : null;

    /// <summary>The properties that a type adds to the one it stands on.</summary>
    public static IReadOnlyList<PropertyInfo> OwnProperties(Type type) => Known.GetOrAdd(type, static t =>
    {
        var properties = new List<PropertyInfo>();
        for (var at = t; at is not null && at != typeof(object) && at != BaseOf(t); at = at.BaseType)
            properties.AddRange(at.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(IsShown));
        return properties;
    });

    /// <summary>All properties of a type, those of what it stands on first.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) => (BaseOf(type) is { } below ? Properties(below) : []).Concat(OwnProperties(type));

    /// <summary>The properties of a type in the order they are written: simple values, complex ones, and apart from them what leads to other definitions.</summary>
    public static (IReadOnlyList<PropertyInfo> Values, IReadOnlyList<PropertyInfo> Navigations) InOrder(Type type) => Orders.GetOrAdd(type, static t =>
    {
        var all = Properties(t).ToLookup(IsNavigation);
        return ([.. all[false].OrderBy(p => IsComplex(p.PropertyType))], [.. all[true]]);
    });

    /// <summary>The type of a collection's items; null for what is no collection.</summary>
    public static Type? ItemType(Type type) => type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static bool IsComplex(Type type)
    {
        var plain = ItemType(type) ?? Nullable.GetUnderlyingType(type) ?? type;
        return Type.GetTypeCode(plain) == TypeCode.Object && plain != typeof(Guid);
    }

    /// <summary>Rows inside of definitions (the job that makes a key's index, a setting's value) aren't shown.</summary>
    private static bool IsShown(PropertyInfo property) =>
        property.IsDefined(typeof(DataMemberAttribute)) && property.PropertyType != typeof(Entity) && property.PropertyType != typeof(EntityReference);

    private static int Depth(Type type) => type.BaseType is null ? 0 : Depth(type.BaseType) + 1;
}
