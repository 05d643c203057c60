using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Rows;

/// <summary>A component's row that was there before the import and that the import wrote.</summary>
/// <param name="Key">The component.</param>
/// <param name="Table">Its table.</param>
/// <param name="Before">The row as it was.</param>
/// <param name="Written">The columns that the import wrote.</param>
internal sealed record ImportedChange((int Type, Guid Id) Key, TableDefinition Table, Entity Before, Entity Written)
{
    /// <summary>The names of the columns that the import wrote.</summary>
    public IEnumerable<string> Columns => Written.Attributes.Keys;
}
