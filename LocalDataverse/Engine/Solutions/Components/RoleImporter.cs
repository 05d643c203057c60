using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Security roles with their privileges: the node Roles. Roles are made in the root business unit.</summary>
internal sealed class RoleImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["Roles"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("Roles"))
        {
            var id = Ids.Need(element, "id", "Role");
            var name = element.Attr("name") ?? throw new SolutionImportException($"customizations.xml: the role {id} has no name.");
            context.Rows.Put(context.Rows.New("role", id)
                .Set("name", name)
                .Set("businessunitid", new EntityReference("businessunit", context.Defaults.BusinessUnitId))
                .Default("parentrootroleid", new EntityReference("role", id))
                .Default("isinherited", element.Text("IsInherited"))
                .Default("isautoassigned", element.Text("IsAutoAssigned"))
                .Default("iscustomizable", element.Flag("IsCustomizable")));
            PutPrivileges(context, id, name, element.Child("RolePrivileges")?.Elements() ?? []);
            context.Components.Add(ComponentTypes.Role, id);
            context.Report.Done("Role", name);
        }
        RoleCopies.Complete(context.Session);
    }

    private static void PutPrivileges(ImportContext context, Guid role, string roleName, IEnumerable<XElement> elements)
    {
        var granted = new HashSet<Guid>();
        foreach (var element in elements)
        {
            var name = element.Attr("name") ?? throw new SolutionImportException($"The role {roleName} gives a privilege without a name.");
            var depth = RolePrivileges.Depth(roleName, element.Attr("level"));
            if (context.Rows.IdOf("privilege", ("name", name)) is { } privilege)
            {
                RolePrivileges.Grant(context, role, privilege, depth);
                granted.Add(privilege);
            }
            else
            {
                context.Report.NotSupported("RolePrivilege", $"{roleName}: {name}", "There is no such privilege here; the role was made without it.");
            }
        }
        // A role has exactly the privileges of its newest version.
        foreach (var row in context.Rows.Where("roleprivileges", ("roleid", role)).Where(r => !granted.Contains(r.GetAttributeValue<Guid>("privilegeid")))) context.Rows.Delete("roleprivileges", row.Id);
    }
}
