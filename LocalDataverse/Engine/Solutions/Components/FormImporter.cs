using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Forms of tables: FormXml below Entities/Entity. Stored as systemform rows.</summary>
internal sealed class FormImporter : IComponentImporter
{
    // The platform's systemform.type.
    private static readonly Dictionary<string, int> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dashboard"] = 0,
        ["appointmentBook"] = 1,
        ["main"] = 2,
        ["miniCampaignBO"] = 3,
        ["preview"] = 4,
        ["mobile"] = 5,
        ["quick"] = 6,
        ["quickCreate"] = 7,
        ["dialog"] = 8,
        ["taskFlowForm"] = 9,
        ["interactionCentricDashboard"] = 10,
        ["card"] = 11,
        ["mainInteractionCentric"] = 12,
        ["other"] = 100,
        ["mainBackup"] = 101,
        ["appointmentBookBackup"] = 102,
    };

    /// <summary>The name of a value of systemform.type.</summary>
    public static string TypeName(int type) => Types.First(t => t.Value == type).Key;

    public void Import(ImportContext context)
    {
        foreach (var entity in context.Items("Entities"))
        {
            var table = TableReader.LogicalName(entity);
            foreach (var forms in entity.Child("FormXml")?.Elements() ?? [])
            {
                var type = forms.Attr("type") ?? "main";
                foreach (var form in forms.Elements()) Put(context, table, type, form);
            }
        }
    }

    private static void Put(ImportContext context, string table, string type, XElement form)
    {
        var id = Ids.Need(form, "formid", "systemform");
        var name = context.Label(form.Child("LocalizedNames")) ?? $"{table} {type}";
        if (!Types.TryGetValue(type, out var number))
        {
            context.Report.NotSupported("SystemForm", name, $"Forms of type '{type}' are not known here; it was not imported.");
            return;
        }
        StoredComponent.Put(
            context,
            "SystemForm",
            $"{table}: {name} ({type})",
            "systemform",
            id,
            row => row.Set("name", name)
                .Set("objecttypecode", table)
                .Set("type", number)
                .Set("formxml", form.Child("form")?.ToString(SaveOptions.DisableFormatting))
                .Set("description", context.Label(form.Child("Descriptions")))
                .Default("formpresentation", form.Text("FormPresentation"))
                .Default("formactivationstate", form.Text("FormActivationState"))
                .Default("iscustomizable", form.Flag("IsCustomizable"))
                .Default("canbedeleted", form.Flag("CanBeDeleted"))
                .Default("introducedversion", form.Text("IntroducedVersion")),
            works: true,
            StoredComponent.UserInterface);
        context.Components.Add(ComponentTypes.SystemForm, id);
    }
}
