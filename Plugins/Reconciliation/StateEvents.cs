using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Plugins.Events;

namespace ErpIntegration.Plugins.Reconciliation;

/// <summary>The events of this assembly that can be seen on a record afterwards.</summary>
internal static class StateEvents
{
    /// <summary>All of them, by type.</summary>
    public static IReadOnlyList<IStateEvent> All { get; } = typeof(StateEvents).Assembly.GetTypes()
        .Where(type => typeof(IStateEvent).IsAssignableFrom(type) && !type.IsAbstract)
        .Select(type => (IStateEvent)Activator.CreateInstance(type)!)
        .OrderBy(happening => happening.Type, StringComparer.Ordinal)
        .ToList();
}
