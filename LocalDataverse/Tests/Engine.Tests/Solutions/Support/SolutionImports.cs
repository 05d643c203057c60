using System;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

/// <summary>Imports what a builder builds.</summary>
internal static class SolutionImports
{
    public static SolutionImportReport ImportInto(this SolutionBuilder solution, TestStore store, Action<SolutionImportOptions>? configure = null)
    {
        var options = new SolutionImportOptions();
        configure?.Invoke(options);
        return store.Organization.ImportSolution(solution.Build(), options);
    }

    public static SolutionImportReport ImportIntoNew(this SolutionBuilder solution, Action<SolutionImportOptions>? configure = null)
    {
        using var store = new TestStore();
        return solution.ImportInto(store, configure);
    }
}
