using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Writes a chart into its table's element.</summary>
internal static class ChartElement
{
    /// <summary>Adds the chart when it isn't there; of one that is there only its descriptions can have changed.</summary>
    public static void Write(XElement table, Entity chart)
    {
        var there = table.Child("Visualizations")?.Elements().FirstOrDefault(e => Ids.Find(e, "savedqueryvisualizationid") == chart.Id);
        if (there is null)
        {
            if (table.Child("Visualizations") is not { } list) table.Add(list = new XElement("Visualizations"));
            list.Add(there = new XElement("visualization", new XElement("savedqueryvisualizationid", chart.Id.ToString("B")), InnerXml.Names(chart.GetAttributeValue<string>("name"))));
        }
        InnerXml.Set(there, "datadescription", chart.GetAttributeValue<string>("datadescription"));
        InnerXml.Set(there, "presentationdescription", chart.GetAttributeValue<string>("presentationdescription"));
    }
}
