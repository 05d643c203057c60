using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Messages;

/// <summary>Every handler of this assembly by message name: a new message is a new file.</summary>
internal static class MessageHandlers
{
    private static readonly Dictionary<string, IMessageHandler> Simple = Create<IMessageHandler>().ToDictionary(h => h.MessageName, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, ICompositeMessageHandler> Composite =
        Create<ICompositeMessageHandler>().ToDictionary(h => h.MessageName, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of all messages the engine itself knows, as steps are registered on them.</summary>
    public static IEnumerable<string> EventNames => Simple.Values.Select(h => h.EventName).Distinct(StringComparer.OrdinalIgnoreCase).Concat(Composite.Keys);

    /// <summary>The messages that are only this table's.</summary>
    public static IEnumerable<string> EventsOf(string table) => Simple.Values.Where(h => h.EventTables.Contains(table)).Select(h => h.EventName);

    public static IMessageHandler? Find(string message) => Simple.GetValueOrDefault(message);

    public static ICompositeMessageHandler? FindComposite(string message) => Composite.GetValueOrDefault(message);

    private static IEnumerable<T> Create<T>() => typeof(MessageHandlers).Assembly.GetTypes()
        .Where(t => typeof(T).IsAssignableFrom(t) && t is { IsAbstract: false, IsInterface: false } && t.GetConstructor(Type.EmptyTypes) is not null)
        .Select(t => (T)Activator.CreateInstance(t)!);
}
