using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Definitions;
using LocalDataverse.Engine.Solutions.Assemblies;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions;

/// <summary>What the component importers work with: the zip, the organisation's transaction, the report.</summary>
internal sealed class ImportContext
{
    private readonly XElement _customizations;

    public ImportContext(SolutionZip zip, SolutionManifest manifest, XElement customizations, IDataSession session, RowDefaults defaults, SolutionImportOptions options)
    {
        Zip = zip;
        Manifest = manifest;
        _customizations = customizations;
        Session = session;
        Defaults = defaults;
        Rows = new ImportRows(session, defaults);
        PluginTypes = new PluginTypes(Rows);
        Options = options;
        foreach (var language in LabelLanguages.Keep(customizations, manifest.LanguageCode, Languages.Provisioned(session)))
            Report.Done("Language", language.ToString(CultureInfo.InvariantCulture), "The language isn't enabled here; its labels were discarded.");
    }

    /// <summary>The zip.</summary>
    public SolutionZip Zip { get; }

    /// <summary>What solution.xml says.</summary>
    public SolutionManifest Manifest { get; }

    /// <summary>The one transaction of the import.</summary>
    public IDataSession Session { get; }

    /// <summary>The metadata as the import has left it so far.</summary>
    public MetadataCatalog Metadata => Session.Metadata;

    /// <summary>Platform rows.</summary>
    public ImportRows Rows { get; }

    /// <summary>The plug-in types of the organisation and the zip.</summary>
    public PluginTypes PluginTypes { get; }

    /// <summary>What is filled into rows.</summary>
    public RowDefaults Defaults { get; }

    /// <summary>How to import.</summary>
    public SolutionImportOptions Options { get; }

    /// <summary>True when this version waits beside the installed one, whose steps still run.</summary>
    public bool IsHolding { get; set; }

    /// <summary>The report in the making.</summary>
    public ImportReportBuilder Report { get; } = new();

    /// <summary>The components of the solution, for solutioncomponent rows.</summary>
    public SolutionComponents Components { get; } = new();

    /// <summary>The solution's row.</summary>
    public Guid SolutionId => Defaults.SolutionId ?? throw new InvalidOperationException("The solution's row is written first.");

    /// <summary>The children of customizations.xml.</summary>
    public IEnumerable<XElement> Nodes => _customizations.Elements();

    /// <summary>A child of customizations.xml; null when there is none.</summary>
    public XElement? Node(string name) => _customizations.Child(name);

    /// <summary>The children of a child of customizations.xml; none when there is no such node.</summary>
    public IEnumerable<XElement> Items(string node) => Node(node)?.Elements() ?? Enumerable.Empty<XElement>();

    /// <summary>The text of a label column in the solution's language.</summary>
    public string? Label(XElement? list) => Labels.Pick(Labels.Read(list), Manifest.LanguageCode);
}
