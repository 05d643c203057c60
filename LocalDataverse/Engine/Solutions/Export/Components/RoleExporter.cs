using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Components;
using LocalDataverse.Engine.Solutions.Files;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Roles with their privileges.</summary>
internal sealed class RoleExporter : IComponentExporter
{
    public int Type => ComponentTypes.Role;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("role", id);
        var element = context.Item(Type, id, () => new XElement("Role", new XAttribute("id", id.ToString("B")), new XAttribute("name", ""), new XElement("IsCustomizable", "1"), new XElement("RolePrivileges")));
        element.SetAttributeValue("name", row.GetAttributeValue<string>("name"));
        if (element.Child("RolePrivileges") is not { } list) element.Add(list = new XElement("RolePrivileges"));
        var granted = context.Rows("roleprivileges", "roleid", id)
            .Select(r => (Name: context.Session.Find("privilege", r.GetAttributeValue<Guid>("privilegeid"), new ColumnSet("name"))?.GetAttributeValue<string>("name"), Level: RolePrivileges.Level(r.GetAttributeValue<int>("privilegedepthmask"))))
            .Where(p => p.Name is not null)
            .ToDictionary(p => p.Name!, p => p.Level, StringComparer.OrdinalIgnoreCase);
        // Privileges that aren't here were left out at the import; they belong to the role elsewhere.
        foreach (var there in list.Elements().ToList())
        {
            var name = there.Attr("name") ?? "";
            if (granted.Remove(name, out var level)) there.SetAttributeValue("level", level);
            else if (context.Session.FindId("privilege", [new("name", name)]) is not null) there.Remove();
        }
        foreach (var (name, level) in granted.OrderBy(g => g.Key, StringComparer.Ordinal)) list.Add(new XElement("RolePrivilege", new XAttribute("name", name), new XAttribute("level", level)));
    }
}
