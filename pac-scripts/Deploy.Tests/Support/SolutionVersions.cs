using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace ErpIntegration.Deploy.Tests.Support;

/// <summary>Versions of the packed solution that have something of their own.</summary>
internal static class SolutionVersions
{
    /// <summary>Writes a zip of a version whose table account has one more column.</summary>
    /// <param name="folder">Where it is written.</param>
    /// <param name="version">Its version.</param>
    /// <param name="column">Schema name of the column; null for none.</param>
    /// <param name="managed">Which of the two packages.</param>
    /// <returns>Its path.</returns>
    public static string Write(string folder, Version version, string? column = null, bool managed = true)
    {
        var path = Path.Combine(folder, $"{version}{(managed ? "_managed" : string.Empty)}.zip");
        var packed = managed ? Repository.ManagedZip : Repository.ManagedZip.Replace("_managed", string.Empty, StringComparison.Ordinal);
        SolutionFile.Read(new FileInfo(packed)).CopyAs(version, path);
        if (column is not null)
            Edit(path, "customizations.xml", customizations => AddColumn(customizations, column));
        return path;
    }

    /// <summary>Changes a file of a zip by hand.</summary>
    public static void Edit(string path, string name, Action<XDocument> change)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = zip.GetEntry(name)!;
        XDocument document;
        using (var stream = entry.Open())
            document = XDocument.Load(stream);
        change(document);
        entry.Delete();
        using var written = zip.CreateEntry(name).Open();
        document.Save(written);
    }

    private static void AddColumn(XDocument customizations, string column)
    {
        var model = customizations.Descendants("attribute").Single(attribute => (string?)attribute.Attribute("PhysicalName") == "erp_ErpAccountNumber");
        var added = new XElement(model);
        added.SetAttributeValue("PhysicalName", column);
        added.SetElementValue("Name", column.ToLowerInvariant());
        added.SetElementValue("LogicalName", column.ToLowerInvariant());
        model.AddAfterSelf(added);
    }
}
