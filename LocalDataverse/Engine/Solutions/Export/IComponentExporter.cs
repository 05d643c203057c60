using System;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>Writes one kind of component into a zip as it is now: over what the solution was imported with, or anew. One implementation, one file, one line in <see cref="ComponentExporters"/>.</summary>
internal interface IComponentExporter
{
    /// <summary>The components' type.</summary>
    int Type { get; }

    /// <summary>Writes a component.</summary>
    void Export(ExportContext context, Guid id);
}
