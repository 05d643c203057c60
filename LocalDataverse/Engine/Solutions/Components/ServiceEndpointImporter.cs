using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>
/// Service endpoints: the node ServiceEndpoints (SOLUTION-FORMAT 6). Solutions carry no secrets; what an organisation has set for an endpoint (address, key name, secrets) stays when
/// the solution is imported again.
/// </summary>
internal sealed class ServiceEndpointImporter : IComponentImporter
{
    private static readonly string[] Columns = ["connectionmode", "contract", "description", "path", "userclaim", "iscustomizable", "authtype", "messageformat", "namespaceformat", "messagecharset", "schematype", "usekeyvaultconfiguration"];

    private static readonly string[] PerOrganization = ["solutionnamespace", "namespaceaddress", "saskeyname", "url"];

    // They are read only when they are named.
    private static readonly string[] Secrets = ["saskey", "sastoken", "authvalue"];

    private static readonly HashSet<int> Served = [2, 5, 6, 7, 8];

    public IReadOnlyCollection<string> Nodes => ["ServiceEndpoints"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("ServiceEndpoints"))
        {
            var id = Ids.Need(element, "ServiceEndpointId", "ServiceEndpoint");
            var name = element.Attr("Name") ?? element.Text("Name") ?? throw new SolutionImportException($"customizations.xml: the service endpoint {id} has no Name.");
            var existing = context.Rows.Find("serviceendpoint", id);
            context.Rows.Put(Row(context, element, id, name, existing));
            context.Components.Add(ComponentTypes.ServiceEndpoint, id);
            var contract = int.TryParse(element.Text("Contract"), out var number) ? number : 0;
            if (!Served.Contains(contract)) context.Report.NotSupported("ServiceEndpoint", name, $"Endpoints of contract {contract} are stored; posts to them fail. Queues, topics, event hubs and webhooks work.");
            else context.Report.Done("ServiceEndpoint", name, Note(context, element, id));
        }
    }

    private static ImportRow Row(ImportContext context, XElement element, Guid id, string name, Entity? existing)
    {
        var row = context.Rows.New("serviceendpoint", id).Set("name", name);
        foreach (var child in element.Elements())
        {
            var column = child.Name.LocalName.ToLowerInvariant();
            if (PerOrganization.Contains(column))
            {
                if (string.IsNullOrEmpty(existing?.GetAttributeValue<string>(column))) row.Set(column, element.Text(column));
            }
            else if (Columns.Contains(column))
            {
                row.Set(column, element.Text(column));
            }
            else
            {
                context.Report.NotSupported("ServiceEndpoint", $"{name}.{child.Name.LocalName}", "This property is not known here; it was left out.");
            }
        }
        return row;
    }

    private static string? Note(ImportContext context, XElement element, Guid id)
    {
        var needsSecret = element.Text("AuthType") is "2" or "3" or "4" or "5" or "6";
        var row = context.Session.Find("serviceendpoint", id, new ColumnSet(Secrets));
        var hasSecret = row is not null && Array.Exists(Secrets, row.Contains);
        return needsSecret && !hasSecret ? "Solutions carry no secrets: set saskey, sastoken or authvalue of the endpoint before it is used." : null;
    }
}
