using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>Every table behavior of this assembly by table.</summary>
internal static class TableBehaviors
{
    private static readonly Dictionary<string, ITableBehavior> All = typeof(TableBehaviors).Assembly.GetTypes()
        .Where(t => typeof(ITableBehavior).IsAssignableFrom(t) && t is { IsAbstract: false, IsInterface: false })
        .Select(t => (ITableBehavior)Activator.CreateInstance(t)!)
        .ToDictionary(b => b.Table, StringComparer.OrdinalIgnoreCase);

    public static ITableBehavior? Find(string table) => All.GetValueOrDefault(table);
}
