using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Web resources: the node WebResources, with the files in the zip.</summary>
internal sealed class WebResourceImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["WebResources"];

    public IReadOnlyCollection<string> Folders => ["WebResources"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("WebResources"))
        {
            var name = element.Text("Name") ?? throw new SolutionImportException("customizations.xml: a WebResource has no Name.");
            var fileName = element.Text("FileName") ?? throw new SolutionImportException($"customizations.xml: the web resource {name} has no FileName.");
            var content = context.Zip.Read(fileName);
            var id = context.Rows.IdOf("webresource", ("name", name)) ?? Ids.Need(element, "WebResourceId", "WebResource");
            context.Rows.Put(context.Rows.New("webresource", id)
                .Set("name", name)
                .Set("displayname", element.Text("DisplayName"))
                .Set("webresourcetype", element.Text("WebResourceType"))
                .Set("content", Convert.ToBase64String(content))
                .Default("description", element.Text("Description"))
                .Default("languagecode", element.Text("LanguageCode"))
                .Default("dependencyxml", element.Text("DependencyXml"))
                .Default("isenabledformobileclient", element.Flag("IsEnabledForMobileClient"))
                .Default("isavailableformobileoffline", element.Flag("IsAvailableForMobileOffline"))
                .Default("iscustomizable", element.Flag("IsCustomizable"))
                .Default("canbedeleted", element.Flag("CanBeDeleted"))
                .Default("ishidden", element.Flag("IsHidden"))
                .Default("introducedversion", element.Text("IntroducedVersion")));
            context.Components.Add(ComponentTypes.WebResource, id, name);
            context.Report.Done("WebResource", name);
        }
    }
}
