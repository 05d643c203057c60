using System;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Connection references, without the connection that the organisation has chosen.</summary>
internal sealed class ConnectionReferenceExporter : IComponentExporter
{
    public int Type => ComponentTypes.ConnectionReference;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("connectionreference", id);
        var element = context.Item(Type, id, () => new XElement("connectionreference", new XAttribute("connectionreferencelogicalname", row["connectionreferencelogicalname"])));
        RowElements.Fill(
            element, row, ("connectionreferencedisplayname", "connectionreferencedisplayname"), ("description", "description"), ("connectorid", "connectorid"), ("iscustomizable", "iscustomizable"), ("statecode", "statecode"), ("statuscode", "statuscode"));
    }
}
