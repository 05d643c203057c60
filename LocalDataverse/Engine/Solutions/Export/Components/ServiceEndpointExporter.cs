using System;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Service endpoints, without their secrets.</summary>
internal sealed class ServiceEndpointExporter : IComponentExporter
{
    public int Type => ComponentTypes.ServiceEndpoint;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("serviceendpoint", id);
        var element = context.Item(Type, id, () => new XElement("ServiceEndpoint", new XAttribute("ServiceEndpointId", id.ToString("B")), new XAttribute("Name", "")));
        if (element.Attribute("Name") is { } name) name.Value = row.Contains("name") ? (string)row["name"] : "";
        RowElements.Fill(
            element,
            row,
            ("ConnectionMode", "connectionmode"),
            ("Contract", "contract"),
            ("Description", "description"),
            ("Path", "path"),
            ("SolutionNamespace", "solutionnamespace"),
            ("UserClaim", "userclaim"),
            ("AuthType", "authtype"),
            ("MessageFormat", "messageformat"),
            ("NamespaceAddress", "namespaceaddress"),
            ("NamespaceFormat", "namespaceformat"),
            ("SASKeyName", "saskeyname"),
            ("Url", "url"),
            ("MessageCharset", "messagecharset"),
            ("UseKeyVaultConfiguration", "usekeyvaultconfiguration"));
    }
}
