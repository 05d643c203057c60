using System.Collections.Generic;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Site maps of apps and the old one of the whole application: the nodes AppModuleSiteMaps and SiteMap.</summary>
internal sealed class SiteMapImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["AppModuleSiteMaps", "SiteMap"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("AppModuleSiteMaps"))
        {
            var name = element.Text("SiteMapUniqueName") ?? throw new SolutionImportException("customizations.xml: an AppModuleSiteMap has no SiteMapUniqueName.");
            Put(context, name, context.Label(element.Child("LocalizedNames")) ?? name, element.Child("SiteMap"), appAware: true);
        }
        if (context.Node("SiteMap") is { HasElements: true } application) Put(context, "SiteMap", "SiteMap", application, appAware: false);
    }

    private static void Put(ImportContext context, string uniqueName, string name, XElement? siteMap, bool appAware)
    {
        var id = MetadataIds.Named("sitemap", uniqueName);
        StoredComponent.Put(
            context,
            "SiteMap",
            uniqueName,
            "sitemap",
            id,
            row => row.Set("sitemapname", name).Set("sitemapnameunique", uniqueName).Set("sitemapxml", siteMap?.ToString(SaveOptions.DisableFormatting)).Default("isappaware", appAware),
            works: true,
            StoredComponent.UserInterface);
        context.Components.Add(ComponentTypes.SiteMap, id, uniqueName);
    }
}
