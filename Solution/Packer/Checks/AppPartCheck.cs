using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>
/// Forms, dashboards, views, charts and roles that an app names by id are in the package, or the manifest says who brings them. An id doesn't say whose it is:
/// a lacking view or chart is an error when all tables of the app are wholly the package's, the rest may be the platform's and is a warning.
/// </summary>
internal sealed class AppPartCheck : IPackageCheck
{
    public const string Code = "PACK342";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal) { ["26"] = "view", ["59"] = "chart", ["60"] = "form or dashboard" };

    // Roles that every environment has, with the ids of their templates: System Administrator and System Customizer.
    private static readonly Guid[] PlatformRoles = [new("627090ff-40a3-4053-8790-584edc5be201"), new("119f245c-3cc8-4b62-b31c-d1a046ced15d")];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var root = context.Package.Customizations;
        var parts = Ids(root.Descendants().Where(element => element.Name.LocalName is "FormId" or "formid" or "savedqueryid" or "savedqueryvisualizationid").Select(element => element.Value));
        var roles = Ids(context.Package.Components("Roles").Select(role => (string?)role.Element.Attribute("id"))).Concat(PlatformRoles).ToHashSet();
        bool IsLacking(HashSet<Guid> brought, string? id) => Guid.TryParse(id, out var wanted) && !brought.Contains(wanted) && !context.IsRequired(id!);

        foreach (var (app, file) in context.Package.Components("AppModules"))
        {
            var components = app.Elements("AppModuleComponents").Elements("AppModuleComponent").ToList();
            var isOwn = HasOnlyOwnTables(context, components);
            foreach (var part in components.Where(part => IsLacking(parts, (string?)part.Attribute("id"))))
            {
                if (Kinds.TryGetValue((string?)part.Attribute("type") ?? string.Empty, out var kind))
                    yield return new Finding(Code, file, $"The app shows the {kind} {(string?)part.Attribute("id")}, which is not in this solution.", IsWarning: !isOwn || kind == Kinds["60"]);
            }

            foreach (var role in app.Elements("AppModuleRoleMaps").Elements("Role").Select(role => (string?)role.Attribute("id")).Where(id => IsLacking(roles, id)))
                yield return new Finding(Code, file, $"The app is for the role {role}, which is not in this solution.", IsWarning: true);
        }
    }

    private static bool HasOnlyOwnTables(CheckContext context, IEnumerable<XElement> components)
    {
        var whole = context.WholeTables();
        var tables = components.Where(component => (string?)component.Attribute("type") == "1").Select(component => (string?)component.Attribute("schemaName") ?? string.Empty).ToList();
        return tables.Count > 0 && tables.TrueForAll(whole.Contains);
    }

    private static HashSet<Guid> Ids(IEnumerable<string?> texts) => texts.Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToHashSet();
}
