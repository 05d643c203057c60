using System;
using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Formulas;

/// <summary>The formulas of calculated and rollup columns, read once. Thread-safe.</summary>
internal static class ColumnFormulas
{
    private static readonly ConcurrentDictionary<string, FormulaExpression> Calculated = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, RollupDefinition> Rollups = new(StringComparer.Ordinal);

    /// <summary>True for columns whose values nobody but the platform writes.</summary>
    public static bool IsComputed(ColumnDefinition column) => column.FormulaDefinition is not null;

    /// <summary>The formula of a calculated column; null for other columns.</summary>
    /// <exception cref="FormulaException">It has something that isn't supported.</exception>
    public static FormulaExpression? Calculation(ColumnDefinition column) =>
        column is { SourceType: ColumnSourceType.Calculated, FormulaDefinition: { } xaml } ? Calculated.GetOrAdd(xaml, static x => FormulaReader.Read(Parse(x))) : null;

    /// <summary>What a rollup column sums up; null for other columns.</summary>
    /// <exception cref="FormulaException">It has something that isn't supported.</exception>
    public static RollupDefinition? Rollup(ColumnDefinition column) =>
        column is { SourceType: ColumnSourceType.Rollup, FormulaDefinition: { } xaml } ? Rollups.GetOrAdd(xaml, static x => RollupReader.Read(Parse(x))) : null;

    private static XElement Parse(string xaml)
    {
        try
        {
            using var reader = XmlReader.Create(new System.IO.StringReader(xaml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException e)
        {
            throw new FormulaException($"a definition that is no XML: {e.Message}");
        }
    }
}
