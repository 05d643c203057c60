using System.Linq;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Jobs;

/// <summary>The formatted results of an import: an XML spreadsheet with a row a component, as the platform's log file is one.</summary>
internal static class ImportJobSheet
{
    private static readonly XNamespace Sheet = "urn:schemas-microsoft-com:office:spreadsheet";

    /// <summary>Makes it from importjob.data.</summary>
    public static string Of(string data)
    {
        var rows = XElement.Parse(data).Descendants("result").Select(r => Row(
            (string?)r.Attribute("datetime"), r.Parent!.Name.LocalName, (string?)r.Parent.Attribute("LocalizedName"), (string?)r.Attribute("result"), (string?)r.Attribute("errorcode"), (string?)r.Attribute("errortext")));
        var workbook = new XElement(
            Sheet + "Workbook",
            new XAttribute(XNamespace.Xmlns + "ss", Sheet.NamespaceName),
            new XElement(Sheet + "Worksheet", new XAttribute(Sheet + "Name", "Components"), new XElement(Sheet + "Table", Row("DateTime", "ItemType", "Name", "Status", "ErrorCode", "ErrorText"), rows)));
        return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>" + workbook.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Row(params string?[] cells) =>
        new(Sheet + "Row", cells.Select(c => new XElement(Sheet + "Cell", new XElement(Sheet + "Data", new XAttribute(Sheet + "Type", "String"), c ?? ""))));
}
