using System;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Data providers of virtual tables, with the ids of their plug-in types.</summary>
internal sealed class DataProviderExporter : IComponentExporter
{
    public int Type => ComponentTypes.EntityDataProvider;

    public void Export(ExportContext context, Guid id) => RowElements.Fill(
        context.Item(Type, id, () => new XElement("EntityDataProvider", new XElement("EntityDataProviderId", id.ToString("B")))),
        context.Row("entitydataprovider", id),
        ("EntityDataProviderId", "entitydataproviderid"),
        ("Name", "name"),
        ("Description", "description"),
        ("DataSourceLogicalName", "datasourcelogicalname"),
        ("IsCustomizable", "iscustomizable"),
        ("RetrievePluginTypeId", "retrieveplugin"),
        ("RetrieveMultiplePluginTypeId", "retrievemultipleplugin"),
        ("CreatePluginTypeId", "createplugin"),
        ("UpdatePluginTypeId", "updateplugin"),
        ("DeletePluginTypeId", "deleteplugin"));
}
