using System.Collections.Generic;

namespace LocalDataverse.Engine.Solutions;

/// <summary>Imports one kind of solution component: one implementation, one file, one line in <see cref="ComponentImporters"/>.</summary>
internal interface IComponentImporter
{
    /// <summary>The children of customizations.xml that it reads.</summary>
    IReadOnlyCollection<string> Nodes => [];

    /// <summary>The folders of the zip that it reads completely, however deep; entries it only looks up by name need no folder.</summary>
    IReadOnlyCollection<string> Folders => [];

    /// <summary>Imports every component of the kind and adds a row to the report for each.</summary>
    /// <exception cref="SolutionImportException">The whole import fails, and nothing is changed.</exception>
    void Import(ImportContext context);
}
