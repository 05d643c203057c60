using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>What belongs to a business event catalog: Assets/catalogassignments.xml (SOLUTION-FORMAT 9).</summary>
internal sealed class CatalogAssignmentImporter : IComponentImporter
{
    private const string Path = "Assets/catalogassignments.xml";

    public void Import(ImportContext context)
    {
        if (!context.Zip.Contains(Path)) return;
        foreach (var element in context.Zip.ReadXml(Path).Elements())
        {
            var catalog = element.Attr("catalogid.uniquename") ?? throw new SolutionImportException($"{Path}: an assignment names no catalog (catalogid.uniquename).");
            var thing = element.Attr("object.logicalname") ?? element.Attr("object.uniquename") ?? element.Attr("object.workflowid") ?? throw new SolutionImportException($"{Path}: an assignment to {catalog} names no object.");
            var name = $"{catalog}: {thing}";
            var id = MetadataIds.Named("catalogassignment", name);
            StoredComponent.Put(
                context,
                "catalogassignment",
                name,
                "catalogassignment",
                id,
                row => Fill(context, row, element, catalog, name),
                works: true,
                "Stored; only flow triggers read catalogs.");
            context.Components.Add(ComponentTypes.CatalogAssignment, id);
        }
    }

    private static void Fill(ImportContext context, ImportRow row, XElement element, string catalog, string name)
    {
        var id = context.Rows.IdOf("catalog", ("uniquename", catalog)) ?? throw new SolutionImportException($"{Path}: there is no catalog {catalog}.");
        row.Set("catalogid", new EntityReference("catalog", id));
        ComponentFile.Fill(context, row, element, "catalogassignment", name);
        if (element.Attr("objectidtype") == "customapi" && element.Attr("object.uniquename") is { } api)
        {
            var apiId = context.Rows.IdOf("customapi", ("uniquename", api)) ?? throw new SolutionImportException($"{Path}: there is no custom API {api}.");
            row.Default("object", new EntityReference("customapi", apiId));
        }
    }
}
