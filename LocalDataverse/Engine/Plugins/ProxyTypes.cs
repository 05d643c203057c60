using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// The early-bound classes of an assembly that carries ProxyTypesAssembly: rows that the service gives back, and rows within these, are of these classes then, as in the sandbox.
/// </summary>
internal sealed class ProxyTypes
{
    private static readonly ConcurrentDictionary<Assembly, ProxyTypes> Known = new();

    private readonly Dictionary<string, MethodInfo> _conversions;

    private ProxyTypes(Assembly assembly)
    {
        _conversions = assembly.IsDefined(typeof(ProxyTypesAssemblyAttribute), inherit: false)
            ? Find(assembly).ToDictionary(t => t.Name, t => typeof(Entity).GetMethod(nameof(Entity.ToEntity))!.MakeGenericMethod(t.Type), StringComparer.OrdinalIgnoreCase)
            : [];
    }

    /// <summary>The classes of the assembly that a plug-in's context names; none without one.</summary>
    public static ProxyTypes Of(PluginContext context) => Known.GetOrAdd(context.ProxyTypesAssembly ?? typeof(ProxyTypes).Assembly, static a => new ProxyTypes(a));

    public Entity Apply(Entity row)
    {
        if (_conversions.Count == 0) return row;
        foreach (var rows in row.Attributes.Values.OfType<EntityCollection>().Concat(row.RelatedEntities.Values)) Apply(rows);
        return _conversions.TryGetValue(row.LogicalName, out var convert) && row.GetType() == typeof(Entity) ? (Entity)convert.Invoke(row, null)! : row;
    }

    public EntityCollection Apply(EntityCollection rows)
    {
        for (var i = 0; _conversions.Count > 0 && i < rows.Entities.Count; i++) rows.Entities[i] = Apply(rows.Entities[i]);
        return rows;
    }

    public void Apply(ParameterCollection results)
    {
        if (_conversions.Count == 0) return;
        foreach (var (name, value) in results.ToList())
        {
            if (value is Entity row) results[name] = Apply(row);
            else if (value is EntityCollection rows) Apply(rows);
            else if (value is OrganizationResponseCollection responses) foreach (var response in responses) Apply(response.Results);
            else if (value is ExecuteMultipleResponseItemCollection items) foreach (var item in items.Where(i => i.Response is not null)) Apply(item.Response.Results);
        }
    }

    private static IEnumerable<(string Name, Type Type)> Find(Assembly assembly) => Loadable(assembly)
        .Where(t => typeof(Entity).IsAssignableFrom(t) && t.GetConstructor(Type.EmptyTypes) is not null)
        .Select(t => (Name: t.GetCustomAttribute<EntityLogicalNameAttribute>(inherit: false)?.LogicalName, Type: t))
        .Where(t => t.Name is not null)
        .Select(t => (t.Name!, t.Type))
        .DistinctBy(t => t.Item1);

    /// <summary>The classes but those whose base isn't there: an assembly may hold workflow activities beside its plug-ins.</summary>
    private static IEnumerable<Type> Loadable(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }
}
