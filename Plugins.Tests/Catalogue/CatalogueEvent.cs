using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>An event as the classes that tell about it declare it.</summary>
internal sealed class CatalogueEvent
{
    private CatalogueEvent(IReadOnlyList<Type> plugins)
    {
        var declared = plugins.Select(DeclarationOf).DistinctBy(e => (e.Type, e.Table, e.Description)).ToList();
        // Two classes may tell about one event; they have to agree on what it is.
        var declaration = declared is [var one] ? one : throw new InvalidOperationException($"{string.Join(" and ", plugins.Select(p => p.Name))} declare {declared[0].Type} differently.");
        (Type, Table, Description) = (declaration.Type, declaration.Table, declaration.Description);
        TellsState = plugins.Any(plugin => DeclarationOf(plugin).TellsState);
        Data = plugins.Select(DataOf).Distinct().Single();
        Occasions = [.. plugins.SelectMany(p => p.GetCustomAttributes<PluginStepAttribute>()).Select(OccasionOf).Distinct().Order(StringComparer.Ordinal)];
    }

    public string Type { get; }

    public string Table { get; }

    public string Description { get; }

    /// <summary>Whether a reconciliation finds it when it is missing.</summary>
    public bool TellsState { get; }

    /// <summary>Its data contract.</summary>
    public Type Data { get; }

    /// <summary>The operations that may be the event, with the columns they are filtered by.</summary>
    public IReadOnlyList<string> Occasions { get; }

    /// <summary>All events of the assembly, by type.</summary>
    public static IReadOnlyList<CatalogueEvent> All { get; } =
    [
        .. typeof(CaptureEvent<>).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(IntegrationEventAttribute)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .GroupBy(type => DeclarationOf(type).Type)
            .OrderBy(types => types.Key, StringComparer.Ordinal)
            .Select(types => new CatalogueEvent([.. types])),
    ];

    private static IntegrationEventAttribute DeclarationOf(Type plugin) => plugin.GetCustomAttribute<IntegrationEventAttribute>()!;

    private static Type DataOf(Type plugin)
    {
        for (var type = plugin; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CaptureEvent<>)) return type.GenericTypeArguments[0];
        }
        throw new InvalidOperationException($"{plugin.Name} declares an event and captures none.");
    }

    private static string OccasionOf(PluginStepAttribute step)
    {
        var operation = $"{step.Message} of `{step.Table}`";
        return step.Message != SdkMessages.Update || step.FilteringColumns is not { Length: > 0 } columns
            ? operation
            : $"{operation}: {string.Join(", ", columns.Order(StringComparer.Ordinal).Select(column => $"`{column}`"))}";
    }
}
