using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Manifest;

namespace LocalDataverse.Engine.Solutions;

/// <summary>Collects the rows of a report.</summary>
internal sealed class ImportReportBuilder
{
    private readonly List<SolutionImportReportRow> _rows = [];

    /// <summary>A component works here.</summary>
    public void Done(string kind, string name, string? note = null) => _rows.Add(new SolutionImportReportRow(kind, name, true, note));

    /// <summary>A component, or a part of one, doesn't work here.</summary>
    public void NotSupported(string kind, string name, string reason) => _rows.Add(new SolutionImportReportRow(kind, name, false, reason));

    /// <summary>True when there is a row of the kind and name.</summary>
    public bool Has(string kind, string name) => _rows.Any(r => r.Kind == kind && r.Name == name);

    /// <summary>The report.</summary>
    public SolutionImportReport Build(SolutionManifest manifest) => new()
    {
        UniqueName = manifest.UniqueName,
        Version = manifest.Version,
        Managed = manifest.Managed,
        Components = _rows.ToList(),
    };
}
