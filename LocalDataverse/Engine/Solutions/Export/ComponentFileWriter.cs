using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>Writes the files of the newer kinds of components (SOLUTION-FORMAT 7).</summary>
internal static class ComponentFileWriter
{
    private const int Language = 1033;

    /// <summary>Sets the columns, in this order where they are new.</summary>
    public static void Fill(XElement file, Entity row, string[] columns)
    {
        foreach (var column in columns)
        {
            var text = RowElements.Text(row.GetAttributeValue<object>(column));
            if (column is "description" or "displayname" && file.Child(column) is null && text is not null) RowElements.Insert(file, LabelElements.Column(column, text, Language), columns);
            else RowElements.Set(file, column, text, columns);
        }
        // What every file of the kind has (SOLUTION-FORMAT 7).
        if (columns.Contains("iscustomizable") && file.Child("iscustomizable") is null) RowElements.Insert(file, new XElement("iscustomizable", "1"), columns);
    }
}
