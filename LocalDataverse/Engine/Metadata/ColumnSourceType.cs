namespace LocalDataverse.Engine.Metadata;

/// <summary>Where a column's values come from; numbers of AttributeMetadata.SourceType.</summary>
public enum ColumnSourceType
{
    /// <summary>Clients write them.</summary>
    Simple = 0,
    /// <summary>A formula, when the row is read.</summary>
    Calculated = 1,
    /// <summary>A sum over related rows, from time to time.</summary>
    Rollup = 2,
    /// <summary>A Power Fx formula, when the row is read.</summary>
    Formula = 3,
}
