using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Views of tables: SavedQueries below Entities/Entity. Stored as savedquery rows, whose FetchXML can be run.</summary>
internal sealed class ViewImporter : IComponentImporter
{
    public void Import(ImportContext context)
    {
        foreach (var entity in context.Items("Entities"))
        {
            var table = TableReader.LogicalName(entity);
            foreach (var list in entity.Child("SavedQueries")?.Elements() ?? [])
            {
                foreach (var view in list.Elements()) Put(context, table, view);
            }
        }
    }

    private static void Put(ImportContext context, string table, XElement view)
    {
        var id = Ids.Need(view, "savedqueryid", "savedquery");
        var name = context.Label(view.Child("LocalizedNames")) ?? view.Text("name") ?? id.ToString("D");
        StoredComponent.Put(
            context,
            "SavedQuery",
            $"{table}: {name}",
            "savedquery",
            id,
            row => row.Set("name", name)
                .Set("returnedtypecode", table)
                .Set("fetchxml", Inner(view, "fetchxml"))
                .Set("layoutxml", Inner(view, "layoutxml"))
                .Set("querytype", view.Text("querytype") ?? "0")
                .Set("description", context.Label(view.Child("Descriptions")))
                .Default("columnsetxml", Inner(view, "columnsetxml"))
                .Default("isdefault", view.Flag("isdefault"))
                .Default("isquickfindquery", view.Flag("isquickfindquery"))
                .Default("isprivate", view.Flag("isprivate"))
                .Default("iscustomizable", view.Flag("IsCustomizable"))
                .Default("canbedeleted", view.Flag("CanBeDeleted"))
                .Default("introducedversion", view.Text("IntroducedVersion")),
            works: true,
            "Stored; its query can be run, its layout is shown nowhere.");
        context.Components.Add(ComponentTypes.SavedQuery, id);
    }

    private static string? Inner(XElement view, string name) => view.Child(name) is { } element
        ? element.HasElements ? string.Concat(element.Elements().Select(e => e.ToString(SaveOptions.DisableFormatting))) : element.Value.Trim()
        : null;
}
