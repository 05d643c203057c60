using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Writes a view into its table's element.</summary>
internal static class ViewElement
{
    /// <summary>Adds the view when it isn't there; of one that is there only the query and the layout can have changed.</summary>
    public static void Write(XElement table, Entity view)
    {
        var there = table.Child("SavedQueries")?.Descendants().FirstOrDefault(e => e.Child("savedqueryid") is not null && Ids.Find(e, "savedqueryid") == view.Id);
        if (there is null)
        {
            if (table.Child("SavedQueries") is not { } list) table.Add(list = new XElement("SavedQueries"));
            if (list.Child("savedqueries") is not { } queries) list.Add(queries = new XElement("savedqueries"));
            queries.Add(there = new XElement(
                "savedquery",
                new XElement("IsCustomizable", "1"),
                Flag(view, "isquickfindquery"),
                Flag(view, "isprivate"),
                Flag(view, "isdefault"),
                new XElement("savedqueryid", view.Id.ToString("B")),
                new XElement("layoutxml"),
                new XElement("querytype", RowElements.Text(view.GetAttributeValue<object>("querytype")) ?? "0"),
                new XElement("fetchxml"),
                InnerXml.Names(view.GetAttributeValue<string>("name"))));
        }
        InnerXml.Set(there, "fetchxml", view.GetAttributeValue<string>("fetchxml"));
        InnerXml.Set(there, "layoutxml", view.GetAttributeValue<string>("layoutxml"));
    }

    private static XElement? Flag(Entity view, string column) => RowElements.Text(view.GetAttributeValue<object>(column)) is { } text ? new XElement(column, text) : null;
}
