using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Business event catalogs: the folder catalogs (SOLUTION-FORMAT 9).</summary>
internal sealed class CatalogImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Folders => ["catalogs"];

    public void Import(ImportContext context)
    {
        var parents = new List<(Guid Id, string Name, string Parent)>();
        foreach (var path in context.Zip.Below("catalogs").Where(p => p.EndsWith("/catalog.xml", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            var file = context.Zip.ReadXml(path);
            var name = file.Attr("uniquename") ?? throw new SolutionImportException($"{path}: the catalog has no uniquename.");
            var id = Id(context, name) ?? MetadataIds.Named("catalog", name);
            var stored = StoredComponent.Put(
                context,
                "catalog",
                name,
                "catalog",
                id,
                row =>
                {
                    row.Set("uniquename", name);
                    ComponentFile.Fill(context, row, file, "catalog", name, "parentcatalogid");
                },
                works: true,
                "Stored; only flow triggers read catalogs.");
            context.Components.Add(ComponentTypes.Catalog, id);
            if (stored && file.Lookup("parentcatalogid") is { } parent) parents.Add((id, name, parent.Value));
        }
        foreach (var (id, name, parent) in parents)
        {
            var parentId = Id(context, parent) ?? throw new SolutionImportException($"The catalog {name} has the parent {parent}, which neither the zip nor the organisation has.");
            context.Rows.Put(context.Rows.New("catalog", id).Set("parentcatalogid", new EntityReference("catalog", parentId)));
        }
    }

    private static Guid? Id(ImportContext context, string name) => context.Rows.Has("catalog") ? context.Rows.IdOf("catalog", ("uniquename", name)) : null;
}
