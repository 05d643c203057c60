using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>Finds the plug-in type that a step or a custom API runs, in each of the ways that solutions name one (SOLUTION-FORMAT 5, 7).</summary>
internal sealed class PluginTypes
{
    private readonly ImportRows _rows;
    private readonly Dictionary<Guid, Guid> _ids = [];

    public PluginTypes(ImportRows rows) => _rows = rows;

    /// <summary>Says under which id a type of the zip is here: another one when an earlier build came with other ids.</summary>
    public void Register(Guid idInZip, Guid id) => _ids[idInZip] = id;

    /// <summary>The type of an id of the zip or the organisation.</summary>
    public Guid? ById(Guid id) => _ids.TryGetValue(id, out var mapped) ? mapped : _rows.IdOf("plugintype", ("plugintypeid", id));

    /// <summary>The type of an assembly-qualified name.</summary>
    public Guid? ByName(string qualifiedName)
    {
        var comma = qualifiedName.IndexOf(',', StringComparison.Ordinal);
        var typeName = (comma < 0 ? qualifiedName : qualifiedName[..comma]).Trim();
        var candidates = _rows.Where("plugintype", ("typename", typeName));
        if (comma < 0) return candidates is [var only] ? only.Id : null;
        var assembly = AssemblyNames.Parse(qualifiedName[(comma + 1)..].Trim());
        return candidates
            .Where(t => string.Equals(t.GetAttributeValue<string>("assemblyname"), assembly.Name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(t => AssemblyRows.SameMajorAndMinor(t.GetAttributeValue<string>("version"), assembly) ? 0 : 1)
            .Select(t => (Guid?)t.Id)
            .FirstOrDefault();
    }

    /// <summary>The type of an export key: the type's id for classic assemblies, a hash for packages.</summary>
    public Guid? ByExportKey(string key) => Guid.TryParse(key, out var id) ? ById(id) : _rows.IdOf("plugintype", ("plugintypeexportkey", key.ToUpperInvariant()));
}
