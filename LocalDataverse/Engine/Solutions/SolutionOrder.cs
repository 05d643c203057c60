using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The order in which solutions were installed, where their times don't tell: the platform stores whole seconds.</summary>
internal static class SolutionOrder
{
    private const string Next = "solutions";

    /// <summary>The place of a solution; 0 for one that wasn't imported.</summary>
    public static long Of(IDataSession session, Guid solution) => session.FindCounter(Name(solution)) ?? 0;

    /// <summary>Solutions, the one that was installed first in front.</summary>
    public static IEnumerable<Entity> Sort(IDataSession session, IEnumerable<Entity> solutions) => solutions.OrderBy(s => s.GetAttributeValue<DateTime?>("installedon")).ThenBy(s => Of(session, s.Id));

    /// <summary>Gives a new solution the last place.</summary>
    public static void Add(IDataSession session, Guid solution) => session.SetCounter(Name(solution), session.TakeNumber(Next, 1));

    /// <summary>Gives a solution the place of another one, which it replaces.</summary>
    public static void Replace(IDataSession session, Guid old, Guid solution) => session.SetCounter(Name(solution), Of(session, old));

    private static string Name(Guid solution) => $"solution/{solution:D}";
}
