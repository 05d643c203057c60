using System;
using System.Net;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Data sources of virtual tables, without their secrets.</summary>
internal sealed class DataSourceExporter : IComponentExporter
{
    private const string Definition = "ConnectionDefinition";

    public int Type => ComponentTypes.EntityDataSource;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("entitydatasource", id);
        var element = context.Item(Type, id, () => new XElement("EntityDataSource", new XAttribute("EntityDataSourceId", id.ToString("B"))));
        RowElements.Fill(element, row, ("Name", "name"), ("Description", "description"), (Definition, "connectiondefinition"), ("EntityDataProviderId", "entitydataproviderid"), ("IsCustomizable", "iscustomizable"));
        // Real exports write the JSON as an address would.
        if (element.Child(Definition) is { } json) json.Value = WebUtility.UrlEncode(row.Contains("connectiondefinition") ? (string)row["connectiondefinition"] : "");
    }
}
