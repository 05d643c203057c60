using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>
/// What a model-driven app and its site map show is in the package, or the manifest says who brings it: tables, forms, views and dashboards of the solution's own. What belongs to
/// other solutions can't be told from here. An app without a site map is imported, but opens nothing.
/// </summary>
internal sealed partial class AppCheck : IPackageCheck
{
    public const string Code = "PACK328";

    private const string SiteMapType = "62";

    public IEnumerable<Finding> Check(CheckContext context) => Apps(context).Concat(SiteMaps(context));

    private static IEnumerable<Finding> Apps(CheckContext context)
    {
        var maps = context.Package.Components("AppModuleSiteMaps").Select(map => map.Element.Element("SiteMapUniqueName")?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (app, file) in context.Package.Components("AppModules"))
        {
            var components = app.Elements("AppModuleComponents").Elements("AppModuleComponent").ToList();
            var map = components.Where(component => (string?)component.Attribute("type") == SiteMapType).Select(component => (string?)component.Attribute("schemaName")).FirstOrDefault();
            if (map is null || (!maps.Contains(map) && !context.IsRequiredName(SiteMapType, map)))
                yield return new Finding(Code, file, $"The app {app.Element("UniqueName")?.Value} has no site map of this solution among its components.", IsWarning: map is null);
            foreach (var table in components.Select(component => (string?)component.Attribute("schemaName")).OfType<string>().Where(name => !maps.Contains(name) && IsLacking(context, name)))
                yield return new Finding(Code, file, $"The app shows {table}, which is not in this solution.");
        }
    }

    private static IEnumerable<Finding> SiteMaps(CheckContext context)
    {
        var shown = Ids(context.Package.Customizations, "FormId", "savedqueryid");
        foreach (var (map, file) in context.Package.Components("AppModuleSiteMaps"))
        {
            foreach (var area in map.Descendants("SubArea"))
            {
                var id = (string?)area.Attribute("Id");
                var url = (string?)area.Attribute("Url") ?? string.Empty;
                foreach (var table in new[] { (string?)area.Attribute("Entity"), Table().Match(url).Groups[1].Value }.Where(name => IsLacking(context, name)))
                    yield return new Finding(Code, file, $"{id} shows the table {table}, which is not in this solution.");
                if (Guid.TryParse((string?)area.Attribute("DefaultDashboard"), out var dashboard) && !shown.Contains(dashboard) && !context.IsRequired(dashboard.ToString()))
                    yield return new Finding(Code, file, $"{id} shows the dashboard {dashboard}, which is not in this solution.");
                if (Guid.TryParse(View().Match(Uri.UnescapeDataString(url)).Groups[1].Value, out var view) && context.IsOwn(Table().Match(url).Groups[1].Value) && !shown.Contains(view) && !context.IsRequired(view.ToString()))
                    yield return new Finding(Code, file, $"{id} shows the view {view}, which is not in this solution.");
            }
        }
    }

    private static bool IsLacking(CheckContext context, string? table) => context.IsOwn(table) && !context.Tables().Contains(table!) && !context.IsRequiredTable(table!);

    private static HashSet<Guid> Ids(XElement root, params string[] names)
        => root.Descendants().Where(element => names.Contains(element.Name.LocalName)).Select(element => Guid.TryParse(element.Value, out var id) ? id : Guid.Empty).ToHashSet();

    [GeneratedRegex("[?&]etn=([^&]+)")]
    private static partial Regex Table();

    [GeneratedRegex("[?&]viewid=([^&]+)", RegexOptions.IgnoreCase)]
    private static partial Regex View();
}
