using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Solutions.Assemblies;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Finds the code of plug-in types: plugintype → pluginassembly.content. Thread-safe.</summary>
internal sealed class PluginCatalog
{
    private readonly IOrganizationStore _store;
    private ConcurrentDictionary<Guid, PluginSource> _sources = new();

    public PluginCatalog(IOrganizationStore store) => _store = store;

    /// <summary>The plug-in type's source.</summary>
    /// <exception cref="PluginLoadException">There is no such type, or its assembly has no content.</exception>
    public PluginSource Find(Guid pluginTypeId, UnitOfWork? unit)
    {
        if (unit is { RegistrationsChanged: true }) return Read(unit.Session, pluginTypeId);
        if (_sources.TryGetValue(pluginTypeId, out var known)) return known;
        using var session = _store.OpenSession();
        return _sources[pluginTypeId] = Read(session, pluginTypeId);
    }

    /// <summary>Forgets what was read.</summary>
    public void Invalidate() => _sources = new();

    private static PluginSource Read(IDataSession session, Guid pluginTypeId)
    {
        var type = session.Find("plugintype", pluginTypeId, new ColumnSet("typename", "pluginassemblyid"))
            ?? throw new PluginLoadException($"There is no plug-in type with the id {pluginTypeId}.");
        var typeName = type.GetAttributeValue<string>("typename");
        var assemblyId = type.GetAttributeValue<EntityReference>("pluginassemblyid")?.Id
            ?? throw new PluginLoadException($"The plug-in type '{typeName}' names no assembly.");
        var assembly = session.Find("pluginassembly", assemblyId, new ColumnSet("name", "version", "culture", "publickeytoken", "content", "versionnumber", "packageid"))
            ?? throw new PluginLoadException($"The assembly of the plug-in type '{typeName}' is not there.");
        var content = assembly.GetAttributeValue<string>("content");
        if (string.IsNullOrEmpty(content)) throw new PluginLoadException($"The assembly '{assembly.GetAttributeValue<string>("name")}' has no content.");
        var package = assembly.GetAttributeValue<EntityReference>("packageid") is { } reference ? session.Find("pluginpackage", reference.Id, new ColumnSet("name", "content")) : null;
        return new PluginSource(
            pluginTypeId,
            typeName,
            assemblyId,
            assembly.GetAttributeValue<string>("name") ?? "",
            assembly.GetAttributeValue<long>("versionnumber"),
            () => Convert.FromBase64String(content),
            () => Companions(package))
        {
            AssemblyFullName = AssemblyNames.Full(assembly),
        };
    }

    private static IReadOnlyDictionary<string, byte[]> Companions(Entity? package) => package?.GetAttributeValue<string>("content") is { } content
        ? PackageFile.Assemblies(Convert.FromBase64String(content), package.GetAttributeValue<string>("name") ?? "")
        : new Dictionary<string, byte[]>();
}
