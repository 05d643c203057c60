using System.Collections.Generic;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Column security profiles with their permissions: the node FieldSecurityProfiles.</summary>
internal sealed class FieldSecurityProfileImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["FieldSecurityProfiles"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("FieldSecurityProfiles"))
        {
            var id = Ids.Need(element, "fieldsecurityprofileid", "FieldSecurityProfile");
            var name = element.Attr("name") ?? id.ToString("D");
            context.Rows.Put(context.Rows.New("fieldsecurityprofile", id).Set("name", name).Set("description", element.Attr("description")));
            context.Components.Add(ComponentTypes.FieldSecurityProfile, id);
            context.Report.Done("FieldSecurityProfile", name);
            foreach (var permission in element.Child("FieldPermissions")?.Elements() ?? []) Put(context, id, permission);
        }
    }

    private static void Put(ImportContext context, System.Guid profile, XElement permission)
    {
        var table = permission.Text("EntityName");
        var column = permission.Text("AttributeName");
        var id = MetadataIds.Named("fieldpermission", $"{profile:D}:{table}:{column}");
        context.Components.Add(ComponentTypes.FieldPermission, id);
        context.Rows.Put(context.Rows.New("fieldpermission", id)
            .Set("fieldsecurityprofileid", new EntityReference("fieldsecurityprofile", profile))
            .Set("entityname", table)
            .Set("attributelogicalname", column)
            .Set("canread", permission.Text("CanRead"))
            .Set("canupdate", permission.Text("CanUpdate"))
            .Set("cancreate", permission.Text("CanCreate")));
    }
}
